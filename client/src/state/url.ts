import {
  HEDGINGS,
  KINDS,
  NO_FILTERS,
  ROLLED,
  TABLES,
  type Expansion,
  type Filters,
  type Opened,
  type Place,
} from './model.ts';

const NOTHING: Opened = { kind: 'nothing' };
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

function oneOf<T extends string>(list: readonly T[], text: string | null, otherwise: T): T {
  return list.find((item) => item === text) ?? otherwise;
}

function readList(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.split(',');
}

function readDay(text: string | null): string | null {
  return text !== null && ISO_DAY.test(text) ? text : null;
}

function readExpansion(text: string): readonly Expansion[] {
  const [id, ...added] = text.split('~').filter((part) => part !== '');
  return id === undefined || added.length === 0 ? [] : [{ id, added }];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Which place an address names. An address that names none is kept, so that the page can say so. */
export function readPlace(path: string, search: URLSearchParams): Place {
  const [head = '', first = '', second = '', ...rest] = path.slice(1).split('/').map(decode);
  const depth = [head, first, second, ...rest].filter((part) => part !== '').length;
  if (depth === 0) return { view: 'network', opened: NOTHING };
  if (depth === 1 && head === 'documents') return { view: 'documents' };
  if (depth === 1 && head === 'table')
    return { view: 'table', of: oneOf(TABLES, search.get('of'), 'events') };
  if (depth === 1 && head === 'cypher') return { view: 'cypher', query: search.get('q') };
  if (depth === 2 && head === 'entity')
    return { view: 'network', opened: { kind: 'entity', id: first } };
  if (depth === 2 && head === 'event')
    return { view: 'network', opened: { kind: 'event', id: first } };
  if (depth === 2 && head === 'document')
    return { view: 'document', id: first, event: search.get('event') };
  if (depth === 3 && head === 'dyad')
    return { view: 'network', opened: { kind: 'dyad', a: first, b: second } };
  return { view: 'unknown', path };
}

/** The filters that an address holds; what is no filter is passed over. */
export function readFilters(search: URLSearchParams): Filters {
  const kinds = readList(search.get('withoutKinds'));
  const least = Number(search.get('minReports') ?? '1');
  return {
    withoutActs: readList(search.get('without')),
    withoutKinds: KINDS.filter((kind) => kinds.includes(kind)),
    minReports: Number.isInteger(least) && least > 0 ? least : 1,
    hedged: oneOf(HEDGINGS, search.get('hedged'), NO_FILTERS.hedged),
    from: readDay(search.get('from')),
    to: readDay(search.get('to')),
    rollup: oneOf(ROLLED, search.get('rollup'), NO_FILTERS.rollup),
    center: search.get('center'),
    expanded: readList(search.get('expanded')).flatMap(readExpansion),
    hidden: readList(search.get('hidden')),
  };
}

function writePath(place: Place): string {
  switch (place.view) {
    case 'network':
      return writeOpened(place.opened);
    case 'document':
      return `/document/${encodeURIComponent(place.id)}`;
    case 'unknown':
      return place.path;
    default:
      return `/${place.view}`;
  }
}

function writeOpened(opened: Opened): string {
  switch (opened.kind) {
    case 'nothing':
      return '/';
    case 'dyad':
      return `/dyad/${encodeURIComponent(opened.a)}/${encodeURIComponent(opened.b)}`;
    default:
      return `/${opened.kind}/${encodeURIComponent(opened.id)}`;
  }
}

function placeParams(place: Place): readonly (readonly [string, string])[] {
  switch (place.view) {
    case 'document':
      return place.event === null ? [] : [['event', place.event]];
    case 'table':
      return place.of === 'events' ? [] : [['of', place.of]];
    case 'cypher':
      return place.query === null ? [] : [['q', place.query]];
    default:
      return [];
  }
}

function filterParams(filters: Filters): readonly (readonly [string, string | null])[] {
  const unless = <T>(value: T, usual: T): string | null => (value === usual ? null : String(value));
  return [
    ['without', filters.withoutActs.join(',')],
    ['withoutKinds', filters.withoutKinds.join(',')],
    ['minReports', unless(filters.minReports, NO_FILTERS.minReports)],
    ['hedged', unless(filters.hedged, NO_FILTERS.hedged)],
    ['from', filters.from],
    ['to', filters.to],
    ['rollup', unless(filters.rollup, NO_FILTERS.rollup)],
    ['center', filters.center],
    ['expanded', filters.expanded.map(({ id, added }) => [id, ...added].join('~')).join(',')],
    ['hidden', filters.hidden.join(',')],
  ];
}

/** The address of a place under some filters: the shortest that reads back as the same. */
export function writeUrl(place: Place, filters: Filters): string {
  const search = new URLSearchParams();
  for (const [name, value] of placeParams(place)) search.set(name, value);
  for (const [name, value] of filterParams(filters))
    if (value !== null && value !== '') search.set(name, value);
  const query = search
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return writePath(place) + (query === '' ? '' : `?${query}`);
}
