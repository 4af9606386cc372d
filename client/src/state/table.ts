export const TABLES = ['events', 'reports', 'entities'] as const;
export type TableOf = (typeof TABLES)[number];

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** One of the tables; how it is sorted and which columns it has are kept where they are not as usual. */
export interface TablePlace {
  readonly view: 'table';
  readonly of: TableOf;
  readonly sort?: readonly Sorting[];
  readonly columns?: readonly string[];
}

const DOWN = '-';

function readSorting(text: string): Sorting {
  const isDescending = text.startsWith(DOWN);
  return { key: isDescending ? text.slice(DOWN.length) : text, isDescending };
}

function split(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '' && part !== DOWN);
}

/** The table that an address names. */
export function readTable(search: URLSearchParams): TablePlace {
  const sort = split(search.get('sort')).map(readSorting);
  const columns = split(search.get('columns'));
  return {
    view: 'table',
    of: TABLES.find((one) => one === search.get('of')) ?? 'events',
    ...(sort.length === 0 ? {} : { sort }),
    ...(columns.length === 0 ? {} : { columns }),
  };
}

/** A table's part of an address. */
export function writeTable({
  of,
  sort = [],
  columns = [],
}: TablePlace): readonly (readonly [string, string])[] {
  const sorted = sort.map(({ key, isDescending }) => (isDescending ? DOWN : '') + key);
  return [
    ...(of === 'events' ? [] : [['of', of] as const]),
    ...(sorted.length === 0 ? [] : [['sort', sorted.join()] as const]),
    ...(columns.length === 0 ? [] : [['columns', columns.join()] as const]),
  ];
}
