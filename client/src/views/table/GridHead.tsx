import type { ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import type { GridColumn } from './column.ts';
import type { Shape } from './useShape.ts';

interface HeadProps<T> {
  readonly columns: readonly GridColumn<T>[];
  readonly shape: Shape;
  readonly idOf: (column: number) => string;
  /** The head that is active, or null. */
  readonly active: number | null;
  readonly onSort: (column: number, isAdded: boolean) => void;
  readonly onType: (key: string, text: string) => void;
}

/** The heads of a grid, which sort, and the fields that narrow single columns. */
export function GridHead<T>(props: HeadProps<T>): ReactElement {
  const { columns, shape, idOf, active, onSort, onType } = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="pick" scope="col">
          <span className="visually-hidden">{WORDS.table.pick}</span>
        </th>
        {columns.map(({ key, title, isNumber }, index) => {
          const place = shape.sortings.findIndex((one) => one.key === key);
          const sorting = shape.sortings[place];
          const order = sorting?.isDescending === true ? 'descending' : 'ascending';
          return (
            <th
              key={key}
              id={idOf(index)}
              scope="col"
              className={`${isNumber === true ? 'r' : ''} ${active === index ? 'active' : ''}`}
              aria-sort={place === 0 ? order : undefined}
            >
              <button
                type="button"
                tabIndex={-1}
                onClick={(event) => onSort(index, event.shiftKey)}
              >
                {title}
                {sorting === undefined ? null : (
                  <>
                    <Icon name={sorting.isDescending ? 'down' : 'up'} small />
                    {shape.sortings.length > 1 ? <sup>{place + 1}</sup> : null}
                  </>
                )}
              </button>
            </th>
          );
        })}
      </tr>
      {shape.isNarrowed ? (
        <tr className="narrow" aria-rowindex={2}>
          <td className="pick" />
          {columns.map(({ key, title, isNumber }) => (
            <td key={key}>
              <input
                className="field"
                aria-label={WORDS.table.findIn(title)}
                placeholder={isNumber === true ? WORDS.table.number : ''}
                value={shape.typed[key] ?? ''}
                onChange={(event) => onType(key, event.currentTarget.value)}
              />
            </td>
          ))}
        </tr>
      ) : null}
    </thead>
  );
}
