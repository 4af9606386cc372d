import { useEffect, useRef } from 'react';
import { isTyping } from './keys.ts';

/** Does something on a key alone, wherever the reader is but in a text field or a dialog. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || isTyping(event.target) || document.querySelector('dialog[open]') !== null)
        return;
      const action = Object.entries(latest.current).find(([key]) => key === event.key)?.[1];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
