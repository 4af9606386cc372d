import type { Opened, State } from './model.ts';
import type { Change } from './store.ts';

export const WAYS = ['shortest', 'several'] as const;
export const ORDERS = ['any', 'time'] as const;
export const DIRECTIONS = ['any', 'along'] as const;
export const MOST_STEPS = 6;

/** A path that is looked for: an end that is not chosen yet is ''. */
export interface PathAsked {
  readonly kind: 'path';
  readonly from: string;
  readonly to: string;
  readonly ways: (typeof WAYS)[number];
  /** In how many steps at most. */
  readonly within: number;
  readonly order: (typeof ORDERS)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  /** Which of the ways is shown, from 1. */
  readonly way: number;
}

const USUAL: Omit<PathAsked, 'from' | 'to'> = {
  kind: 'path',
  ways: 'shortest',
  within: 4,
  order: 'any',
  direction: 'any',
  way: 1,
};

/** A path between two, asked for in the usual way. */
export function createPath(from: string, to: string): PathAsked {
  return { ...USUAL, from, to };
}

function readNumber(text: string | null, most: number, usual: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 && value <= most ? value : usual;
}

/** The path that an address asks for; null when it asks for none. */
export function readPath(search: URLSearchParams): PathAsked | null {
  const text = search.get('path');
  if (text === null) return null;
  const [from = '', to = ''] = text.split('~');
  const oneOf = <T extends string>(words: readonly T[], name: string, usual: T): T =>
    words.find((word) => word === search.get(name)) ?? usual;
  return {
    ...createPath(from, to),
    ways: oneOf(WAYS, 'ways', USUAL.ways),
    within: readNumber(search.get('within'), MOST_STEPS, USUAL.within),
    order: oneOf(ORDERS, 'order', USUAL.order),
    direction: oneOf(DIRECTIONS, 'direction', USUAL.direction),
    way: readNumber(search.get('way'), 20, USUAL.way),
  };
}

/** A path's part of an address: what is as usual needs none. */
export function writePath(path: PathAsked): readonly (readonly [string, string])[] {
  const fields = ['ways', 'within', 'order', 'direction', 'way'] as const;
  return [
    ['path', `${path.from}~${path.to}`],
    ...fields
      .filter((field) => path[field] !== USUAL[field])
      .map((field) => [field, String(path[field])] as const),
  ];
}

/** The two ends that a reader has in hand: those that are selected, or the entity that is open. */
export function findEnds({ place, selected }: State): readonly [from: string, to: string] {
  const opened: Opened = place.view === 'network' ? place.opened : { kind: 'nothing' };
  const [first = '', second = ''] = selected;
  if (second !== '') return [first, second];
  if (opened.kind === 'dyad') return [opened.a, opened.b];
  if (opened.kind !== 'entity') return [first, ''];
  return [opened.id, first === opened.id ? '' : first];
}

/** Looks for a path between what is in hand; what is missing is asked for beside the map. */
export function lookForPath(): Change<State> {
  return (state) => {
    const [from, to] = findEnds(state);
    return { ...state, place: { view: 'network', opened: createPath(from, to) } };
  };
}
