import type { ReactElement } from 'react';
import type { NarrowChoice } from '../../text/narrowing.ts';
import { WORDS } from '../../words/words.ts';

interface SearchNarrowProps {
  readonly groups: readonly (readonly NarrowChoice[])[];
  readonly onToggle: (choice: NarrowChoice) => void;
}

/** Narrows hits of one type: entities by kind and country, acts by act and year; each says what it leaves. */
export function SearchNarrow({ groups, onToggle }: SearchNarrowProps): ReactElement {
  return (
    <div className="facets finer">
      {groups.map((choices) => (
        <div key={choices[0]?.by} role="group" aria-label={WORDS.search.narrow}>
          {choices.map((choice) => (
            <button
              key={choice.value}
              type="button"
              aria-pressed={choice.isChosen}
              onClick={() => onToggle(choice)}
            >
              {choice.text} <span className="num">{WORDS.search.count(choice.count)}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
