import { resetTo } from './producers.ts';
import type { Filters, State } from './model.ts';
import type { Change } from './store.ts';
import { readFilters, writeUrl } from './url.ts';

/** Filters that were named and kept: as the query string of their address. */
export interface SavedFilters {
  readonly name: string;
  readonly query: string;
}

function isSaved(value: unknown): value is SavedFilters {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'query' in value &&
    typeof value.name === 'string' &&
    typeof value.query === 'string'
  );
}

/** What a browser has kept; nothing where it can't be read. */
export function parseSaved(text: string | null): readonly SavedFilters[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Keeps filters by a name; another of that name gives way. */
export function saveFilters(
  saved: readonly SavedFilters[],
  name: string,
  filters: Filters,
): readonly SavedFilters[] {
  const [, query = ''] = writeUrl({ view: 'documents' }, filters).split('?');
  return [...saved.filter((other) => other.name !== name), { name, query }].sort(byName);
}

/** Gives kept filters another name, unless it has none or is taken. */
export function renameFilters(
  saved: readonly SavedFilters[],
  from: string,
  to: string,
): readonly SavedFilters[] {
  if (to === '' || saved.some(({ name }) => name === to)) return saved;
  return saved.map((one) => (one.name === from ? { ...one, name: to } : one)).sort(byName);
}

/** Sets kept filters in the place of those that are set; how the map is drawn stays. */
export function applySaved({ query }: SavedFilters): Change<State> {
  return resetTo(readFilters(new URLSearchParams(query)));
}

function byName(a: SavedFilters, b: SavedFilters): number {
  return a.name.localeCompare(b.name);
}
