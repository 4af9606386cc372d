import { useRef, useState, type ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../icons.tsx';
import { moveFocus } from '../moveFocus.ts';
import { useDismiss } from '../useDismiss.ts';

interface ColumnMenuProps {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly hidden: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Which columns are shown; the last one stays. */
export function ColumnMenu({ columns, hidden, onToggle }: ColumnMenuProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useDismiss(root, isOpen, () => setOpen(false));
  const isLast = hidden.length >= columns.length - 1;
  return (
    <div className="menuroot" ref={root}>
      <button
        type="button"
        className="btn"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {WORDS.table.choose}
        <Icon name="down" small />
      </button>
      {isOpen ? (
        <div
          className="menu popover"
          role="menu"
          aria-label={WORDS.table.choose}
          onKeyDown={moveFocus}
        >
          {columns.map(({ key, title }) => {
            const isShown = !hidden.includes(key);
            return (
              <button
                key={key}
                type="button"
                role="menuitemcheckbox"
                aria-checked={isShown}
                disabled={isShown && isLast}
                className="choice"
                onClick={() => onToggle(key)}
              >
                <span className={isShown ? 'tick on' : 'tick'} aria-hidden="true" />
                {title}
              </button>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
