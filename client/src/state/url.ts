import { list } from './codecs.ts';
import { readConversation, writeConversation } from './conversation.ts';
import { readShown, readWhy } from './documents.ts';
import { NO_FILTERS, type Filters, type Opened, type Place } from './model.ts';
import { PARAMS } from './params.ts';
import type { Pair } from './pair.ts';
import { readPath, writePath } from './path.ts';
import { readTable, writeTable } from './table.ts';

const NOTHING: Opened = { kind: 'nothing' };
const SELECTED = 'selected';

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
  if (depth === 0) return { view: 'network', opened: readPath(search) ?? NOTHING };
  if (depth === 1 && head === 'documents')
    return { view: 'documents', ...readShown(search.get('show')) };
  if ((depth === 1 || depth === 3) && head === 'conversation')
    return readConversation(first, second, search);
  if (depth === 1 && head === 'table') return readTable(search);
  if (depth === 1 && head === 'cypher') return { view: 'cypher', query: search.get('q') };
  if (depth === 2 && head === 'entity')
    return { view: 'network', opened: { kind: 'entity', id: first } };
  if (depth === 2 && head === 'event')
    return { view: 'network', opened: { kind: 'event', id: first } };
  if (depth === 2 && head === 'document')
    return {
      view: 'document',
      id: first,
      event: search.get('event'),
      ...readWhy(search.get('why')),
    };
  if (depth === 3 && head === 'dyad')
    return { view: 'network', opened: { kind: 'dyad', a: first, b: second } };
  return { view: 'unknown', path };
}

/** The filters that an address holds; what is no filter is passed over. */
export function readFilters(search: URLSearchParams): Filters {
  return PARAMS.reduce((filters, { name, read }) => {
    const text = search.get(name);
    return text === null || text === '' ? filters : read(filters, text);
  }, NO_FILTERS);
}

/** The entities that an address has selected. */
export function readSelected(search: URLSearchParams): readonly string[] {
  return [...new Set(list.read(search.get(SELECTED) ?? ''))];
}

function writePlace(place: Place): string {
  switch (place.view) {
    case 'network':
      return writeOpened(place.opened);
    case 'document':
      return `/document/${encodeURIComponent(place.id)}`;
    case 'conversation':
      return place.pair === null ? '/conversation' : `/conversation/${writePair(place.pair)}`;
    case 'unknown':
      return place.path;
    default:
      return `/${place.view}`;
  }
}

function writePair({ a, b }: Pair): string {
  return `${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
}

function writeOpened(opened: Opened): string {
  switch (opened.kind) {
    case 'nothing':
    case 'path':
      return '/';
    case 'dyad':
      return `/dyad/${writePair(opened)}`;
    default:
      return `/${opened.kind}/${encodeURIComponent(opened.id)}`;
  }
}

function placeParams(place: Place): readonly (readonly [string, string])[] {
  switch (place.view) {
    case 'network':
      return place.opened.kind === 'path' ? writePath(place.opened) : [];
    case 'documents':
      return place.show === undefined ? [] : [['show', place.show]];
    case 'document':
      return [
        ...(place.event === null ? [] : [['event', place.event] as const]),
        ...(place.why === undefined ? [] : [['why', String(place.why)] as const]),
      ];
    case 'conversation':
      return writeConversation(place);
    case 'table':
      return writeTable(place);
    case 'cypher':
      return place.query === null ? [] : [['q', place.query]];
    default:
      return [];
  }
}

/** The address of a place under some filters: the shortest that reads back as the same. */
export function writeUrl(place: Place, filters: Filters, selected: readonly string[] = []): string {
  const search = new URLSearchParams();
  for (const [name, value] of placeParams(place)) search.set(name, value);
  for (const { name, write } of PARAMS) {
    const value = write(filters);
    if (value !== null) search.set(name, value);
  }
  if (selected.length > 0) search.set(SELECTED, list.write(selected));
  const query = search
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return writePlace(place) + (query === '' ? '' : `?${query}`);
}
