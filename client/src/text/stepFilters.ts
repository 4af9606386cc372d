import { LARGEST } from '../state/filtering.ts';
import type { Filters } from '../state/model.ts';
import { FILTER_WORDS } from '../words/filters.ts';
import { KIND_WORDS, QUAD_WORDS } from '../words/terms.ts';
import { formatDate, formatRange } from './dates.ts';
import { STEP_WORDS } from './stepWords.ts';

export type NameOf = (id: string) => string;
/** What a step did to one field of the filters; null when nothing. */
export type Say = (before: Filters, after: Filters, nameOf: NameOf) => string | null;

const MOST_NAMED = 2;

/** What is in the second list only. */
export function newIn<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.filter((item) => !before.includes(item));
}

/** Some things by name, or by their number when there are many. */
export function sayNames(names: readonly string[], many: (n: number) => string): string {
  return names.length > MOST_NAMED ? many(names.length) : names.join(', ');
}

/** For a list of what is left out: what a step left out, or took in again. */
function sayLeftOut<T>(
  pick: (filters: Filters) => readonly T[],
  nameOf: (item: T) => string,
  many: (n: number) => string,
): Say {
  return (before, after) => {
    const out = newIn(pick(before), pick(after));
    if (out.length > 0) return STEP_WORDS.without(sayNames(out.map(nameOf), many));
    const back = newIn(pick(after), pick(before));
    return back.length > 0 ? STEP_WORDS.with(sayNames(back.map(nameOf), many)) : null;
  };
}

/** For a list of all that is let through, where an empty one lets everything through. */
function sayOnly(
  pick: (filters: Filters) => readonly string[],
  nameless: string,
  many: (n: number) => string,
  all: string,
): Say {
  return (before, after) => {
    const names = pick(after);
    if (names.join() === pick(before).join()) return null;
    if (names.length === 0) return all;
    return STEP_WORDS.only(
      sayNames(
        names.map((name) => (name === '' ? nameless : name)),
        many,
      ),
    );
  };
}

/** For a field that holds one value. */
export function sayValue<T>(pick: (filters: Filters) => T, say: (value: T) => string): Say {
  return (before, after) => (pick(before) === pick(after) ? null : say(pick(after)));
}

export const sayActs = sayLeftOut(
  ({ withoutActs }) => withoutActs,
  (act) => act.toLowerCase().replaceAll('_', ' '),
  STEP_WORDS.acts,
);
export const sayQuads = sayLeftOut(
  ({ withoutQuads }) => withoutQuads,
  (quad) => QUAD_WORDS[quad].toLowerCase(),
  STEP_WORDS.quads,
);
export const sayKinds = sayLeftOut(
  ({ withoutKinds }) => withoutKinds,
  (kind) => KIND_WORDS[kind].toLowerCase(),
  STEP_WORDS.kinds,
);
export const sayCountries = sayOnly(
  ({ countries }) => countries,
  STEP_WORDS.noCountry,
  STEP_WORDS.countries,
  STEP_WORDS.allCountries,
);
export const sayOutlets = sayOnly(
  ({ outlets }) => outlets,
  STEP_WORDS.noOutlet,
  STEP_WORDS.outlets,
  STEP_WORDS.allOutlets,
);

/** Hedges are left out one by one or by the half: all of them back is said as that. */
export function sayHedges(before: Filters, after: Filters): string | null {
  const { withoutHedges } = after;
  if (withoutHedges.join() === before.withoutHedges.join()) return null;
  if (withoutHedges.length === 0) return STEP_WORDS.allHedges;
  const name = (hedge: Filters['withoutHedges'][number]): string =>
    (FILTER_WORDS.hedges[hedge].split(':')[0] ?? hedge).toLowerCase();
  const out = newIn(before.withoutHedges, withoutHedges);
  const back = newIn(withoutHedges, before.withoutHedges);
  return out.length > 0
    ? STEP_WORDS.without(sayNames(out.map(name), STEP_WORDS.hedges))
    : STEP_WORDS.with(sayNames(back.map(name), STEP_WORDS.hedges));
}

/** Both ends of the stretch of days are said at once. */
export function sayDates(before: Filters, after: Filters): string | null {
  const { from, to } = after;
  if (from === before.from && to === before.to) return null;
  if (from !== null && to !== null) return STEP_WORDS.dates(formatRange(from, to));
  if (from !== null) return STEP_WORDS.since(formatDate(from));
  return to === null ? STEP_WORDS.allDates : STEP_WORDS.until(formatDate(to));
}

/** The centre and how far from it are said at once. */
export const sayAround: Say = (before, after, nameOf) => {
  const { center, hops } = after;
  if (center === null) return before.center === null ? null : STEP_WORDS.everyone;
  return center === before.center && hops === before.hops
    ? null
    : STEP_WORDS.around(nameOf(center), hops);
};

/** Which part of the map is shown. */
export const sayComponent: Say = (before, after, nameOf) => {
  const { component } = after;
  if (component === before.component) return null;
  if (component === null) return STEP_WORDS.whole;
  return component === LARGEST ? STEP_WORDS.largest : STEP_WORDS.part(nameOf(component));
};
