import { useEffect, useRef, useState, type ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { isTyping } from '../kit/keys.ts';
import { Palette } from './Palette.tsx';

/** Opens something on "/" and on Ctrl K, wherever the reader is but in a text field. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isSlash = event.key === '/' && !isTyping(event.target);
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isPalette) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** The search: a button in the bar, and a dialog that finds as one types. */
export function SearchBox(): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [visit, setVisit] = useState(0);
  const open = (): void => {
    if (dialog.current?.open !== false) return;
    setOpen(true);
    setVisit((last) => last + 1);
    dialog.current.showModal();
  };
  const close = (): void => dialog.current?.close();
  useShortcut(open);
  return (
    <>
      <button
        type="button"
        className="find"
        aria-label={WORDS.bar.search}
        aria-keyshortcuts="/ Control+K"
        onClick={open}
      >
        <Icon name="search" />
        <span>{WORDS.bar.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog
        className="pal"
        ref={dialog}
        aria-label={WORDS.search.title}
        // The event comes late: it may be open again by then.
        onClose={({ currentTarget }) => setOpen(currentTarget.open)}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        {isOpen ? <Palette key={visit} onDone={close} /> : null}
      </dialog>
    </>
  );
}
