import type { ReactElement } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';
import { useApply } from '../../state/hooks.ts';
import { filter, resetFilters } from '../../state/producers.ts';
import type { Chip } from '../../text/chips.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';

/** The filters that are set, each to be taken off. They stand at the foot of the rail, so that nothing above moves. */
export function Chips({ chips }: { chips: readonly Chip[] }): ReactElement | null {
  const apply = useApply();
  if (chips.length === 0) return null;
  return (
    <div className="railfoot">
      <div className="footh">
        <span className="num" role="status">
          {FILTER_WORDS.active(chips.length)}
        </span>
        <button type="button" className="btn quiet" onClick={() => apply(resetFilters())}>
          {WORDS.rail.reset}
        </button>
      </div>
      <ul className="chips" aria-label={FILTER_WORDS.chips}>
        {chips.map(({ key, text, without }) => (
          <li key={key}>
            <button
              type="button"
              className="fchip"
              aria-label={FILTER_WORDS.drop(text)}
              onClick={() => apply(filter(without))}
            >
              <span>{text}</span>
              <Icon name="close" small />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
