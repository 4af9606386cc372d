import { useState } from 'react';
import { parseSaved, type SavedFilters } from '../../state/savedFilters.ts';

const KEY = 'demarche.filters';

/** The filters that this browser keeps, and the way to keep others. Where nothing can be kept, they last as long as the page. */
export function useSaved(): readonly [
  readonly SavedFilters[],
  (saved: readonly SavedFilters[]) => void,
] {
  const [saved, setSaved] = useState(() => parseSaved(read()));
  return [
    saved,
    (next) => {
      setSaved(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing: they are there until the page is left.
      }
    },
  ];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
