import { useId, useRef, useState, type FocusEvent, type ReactElement, type ReactNode } from 'react';
import { useCommands, type PageCommand } from '../search/commands.ts';
import { moveFocus } from './moveFocus.ts';
import { useDismiss } from './useDismiss.ts';

interface PopoverProps {
  /** What the button shows. */
  readonly button: ReactNode | ((isOpen: boolean) => ReactNode);
  /** How the button looks. */
  readonly buttonClass: string;
  /** The name of a button that shows none. */
  readonly buttonName?: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  /** The name of what opens. */
  readonly title: string;
  /** A menu is gone through by arrow keys; a group is a small form. */
  readonly kind: 'menu' | 'group';
  readonly className?: string;
  /** How the palette offers to open it, if it does. */
  readonly command?: Pick<PageCommand, 'id' | 'text' | 'icon'>;
  /** What went wrong with the last choice, told when all is closed again. */
  readonly failure?: string | null;
  readonly children: (close: () => void) => ReactNode;
}

/** A button and what it opens: Escape, a choice and a press outside close it, and the focus goes back. */
export function Popover(props: PopoverProps): ReactElement {
  const { button, kind, title, failure = null, children } = props;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  useDismiss(root, isOpen, { onEscape: close, onOutside: () => setOpen(false) });
  const leave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  useCommands(props.command === undefined ? [] : [{ ...props.command, run: () => setOpen(true) }]);
  const isMenu = kind === 'menu';
  return (
    <div className="menuroot" ref={root} onBlur={leave}>
      <button
        ref={opener}
        type="button"
        className={props.buttonClass}
        aria-label={props.buttonName}
        title={props.hint ?? props.buttonName}
        aria-haspopup={isMenu ? 'menu' : undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={props.isDisabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (!isMenu || isOpen || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {typeof button === 'function' ? button(isOpen) : button}
      </button>
      {isOpen ? (
        <div
          id={id}
          className={`popover menu ${props.className ?? ''}`}
          role={kind}
          aria-label={title}
          onKeyDown={isMenu ? moveFocus : undefined}
        >
          {children(close)}
        </div>
      ) : null}
      {failure === null ? null : (
        <p className="bad menufail popover" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
