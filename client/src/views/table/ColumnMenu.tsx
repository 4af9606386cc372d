import type { ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { Popover } from '../kit/Popover.tsx';

interface ColumnMenuProps {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly hidden: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Which columns are shown; the last one stays. */
export function ColumnMenu({ columns, hidden, onToggle }: ColumnMenuProps): ReactElement {
  const isLast = hidden.length >= columns.length - 1;
  return (
    <Popover
      kind="menu"
      title={WORDS.table.choose}
      button={
        <>
          {WORDS.table.choose}
          <Icon name="down" small />
        </>
      }
      buttonClass="btn"
    >
      {() =>
        columns.map(({ key, title }) => {
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
        })
      }
    </Popover>
  );
}
