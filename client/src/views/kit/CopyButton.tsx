import type { ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from './icons.tsx';
import { useCopy } from './useCopy.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly title: string;
  readonly isDisabled?: boolean;
  readonly write: () => string;
}

/** A button that copies a text, and says for a while whether it did. */
export function CopyButton({ text, title, isDisabled, write }: CopyButtonProps): ReactElement {
  const [copying, copy] = useCopy(write);
  const { copied, failed } = WORDS.table;
  return (
    <button
      type="button"
      className="btn"
      title={title}
      disabled={isDisabled === true}
      onClick={copy}
    >
      <Icon name="copy" />
      <span aria-live="polite">{{ idle: text, copied, failed }[copying]}</span>
    </button>
  );
}
