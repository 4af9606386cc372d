import { useState, type ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from './icons.tsx';

const TOLD = 2000;

interface CopyButtonProps {
  readonly text: string;
  readonly title: string;
  readonly isDisabled?: boolean;
  /** Written only when it is wanted: it may be long. */
  readonly write: () => string;
}

/** A button that copies a text, and says for a while whether it did. */
export function CopyButton({ text, title, isDisabled, write }: CopyButtonProps): ReactElement {
  const [told, setTold] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(write());
      setTold(WORDS.table.copied);
    } catch {
      setTold(WORDS.table.failed);
    }
    setTimeout(() => setTold(null), TOLD);
  };
  return (
    <button
      type="button"
      className="btn"
      title={title}
      disabled={isDisabled === true}
      onClick={() => void copy()}
    >
      <Icon name="copy" />
      <span aria-live="polite">{told ?? text}</span>
    </button>
  );
}
