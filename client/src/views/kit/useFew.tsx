import { useState, type ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';

interface Few<T> {
  readonly shown: readonly T[];
  /** The button that shows the others, where there are any. */
  readonly more: ReactElement | null;
}

/** The first few of a list, and all of it on demand. */
export function useFew<T>(items: readonly T[], few: number): Few<T> {
  const [isLong, setLong] = useState(false);
  if (items.length <= few) return { shown: items, more: null };
  return {
    shown: isLong ? items : items.slice(0, few),
    more: (
      <button
        type="button"
        className="more"
        aria-expanded={isLong}
        onClick={() => setLong(!isLong)}
      >
        {isLong ? WORDS.rail.fewer : WORDS.rail.more(items.length - few)}
      </button>
    ),
  };
}
