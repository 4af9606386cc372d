import { z } from 'zod';
import { list } from '../../../model/shape.ts';
import { slugOf } from './fold.ts';
import {
  BODY_CLASSES,
  bodyRow,
  leaderRow,
  placeRow,
  slotRow,
  specialRow,
  stateRow,
  type GazetteerTables,
} from './tables.ts';

const words = list(z.string().min(1)).default([]);
const aliasRow = z.strictObject({
  /** Whose they are: `state:KOR`, `org:nato`, `org:KOR:foreign-ministry`, `place:geneva`. */
  of: z.string().regex(/^(?:state|org|place):./u, 'expected an id like "state:KOR" or "org:nato"'),
  aliases: z.array(z.string().min(1)).min(1).readonly(),
});

/** Names, people, bodies and places of a user's own: rows as in data/gazetteer, with less that must be said. */
export const gazetteerAdditions = z.strictObject({
  states: list(stateRow.extend({ aliases: words, demonyms: words, capitals: words })).default([]),
  bodies: list(
    bodyRow.extend({
      class: z.enum(BODY_CLASSES).default('body'),
      code: z.string().nullable().default(null),
      partOf: z.string().nullable().default(null),
      aliases: words,
    }),
  ).default([]),
  slots: list(slotRow.extend({ nouns: words, titles: words })).default([]),
  specials: list(
    specialRow.extend({ name: z.string().nullable().default(null), nouns: words, titles: words }),
  ).default([]),
  leaders: list(leaderRow.extend({ to: z.int().nullable().default(null) })).default([]),
  places: list(placeRow.extend({ aliases: words })).default([]),
  aliases: list(aliasRow).default([]),
});
export type GazetteerAdditions = z.infer<typeof gazetteerAdditions>;

/** Nothing added. */
export const NO_GAZETTEER_ADDITIONS: GazetteerAdditions = {
  states: [],
  bodies: [],
  slots: [],
  specials: [],
  leaders: [],
  places: [],
  aliases: [],
};

/** The tables with more rows; a row of the same state, body, slot or place replaces what was there. */
export function extendTables(tables: GazetteerTables, added: GazetteerAdditions): GazetteerTables {
  const named = new Map<string, readonly string[]>();
  for (const { of, aliases } of added.aliases)
    named.set(of, [...(named.get(of) ?? []), ...aliases]);
  const withAliases = <T extends { readonly aliases: readonly string[] }>(
    rows: readonly T[],
    idOf: (row: T) => string,
  ): readonly T[] =>
    rows.map((row) => {
      const more = named.get(idOf(row));
      return more === undefined ? row : { ...row, aliases: [...row.aliases, ...more] };
    });
  return {
    states: withAliases(
      replace(tables.states, added.states, ({ iso3 }) => iso3),
      ({ iso3 }) => `state:${iso3}`,
    ),
    bodies: withAliases(
      replace(tables.bodies, added.bodies, ({ id }) => id),
      ({ id }) => `org:${id}`,
    ),
    places: withAliases(
      replace(tables.places, added.places, ({ name }) => name),
      ({ name }) => `place:${slugOf(name)}`,
    ),
    slots: replace(tables.slots, added.slots, ({ slot }) => slot),
    specials: [
      ...tables.specials,
      ...added.specials,
      ...[...named].flatMap(([of, nouns]) => organOf(of, nouns)),
    ],
    leaders: [...tables.leaders, ...added.leaders],
  };
}

const ORGAN = /^org:(?<of>[A-Z]{2,}):(?<slot>[a-z-]+)$/u;

/** A state's own ministry or office has no row of its own: what it is called is a special. */
function organOf(id: string, nouns: readonly string[]): GazetteerTables['specials'] {
  const { of, slot } = ORGAN.exec(id)?.groups ?? {};
  return of === undefined || slot === undefined
    ? []
    : [{ of, slot, name: null, nouns, titles: [] }];
}

function replace<T>(
  rows: readonly T[],
  added: readonly T[],
  keyOf: (row: T) => string,
): readonly T[] {
  return [...new Map([...rows, ...added].map((row) => [keyOf(row), row])).values()];
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Rows that name a state, body, slot or entity that there is not. */
export function findGazetteerFaults(
  tables: GazetteerTables,
  added: GazetteerAdditions,
): readonly Fault[] {
  const all = extendTables(tables, added);
  const states = new Set(all.states.map(({ iso3 }) => iso3));
  const codes = new Set([...states, ...all.bodies.flatMap(({ code }) => code ?? [])]);
  const slots = new Set(all.slots.map(({ slot }) => slot));
  const ids = new Set([
    ...all.states.map(({ iso3 }) => `state:${iso3}`),
    ...all.bodies.map(({ id }) => `org:${id}`),
    ...all.places.map(({ name }) => `place:${slugOf(name)}`),
    ...[...codes].flatMap((code) => [...slots].map((slot) => `org:${code}:${slot}`)),
  ]);
  const missing = (
    path: readonly PropertyKey[],
    known: ReadonlySet<string>,
    what: string,
    given: string | null,
  ): readonly Fault[] =>
    given === null || known.has(given) ? [] : [{ path, message: `there is no ${what} "${given}"` }];
  return [
    ...added.bodies.flatMap(({ partOf }, n) =>
      missing(['bodies', n, 'partOf'], codes, 'state or body with the code', partOf),
    ),
    ...added.specials.flatMap(({ of, slot }, n) => [
      ...missing(['specials', n, 'of'], codes, 'state or body with the code', of),
      ...missing(['specials', n, 'slot'], slots, 'slot', slot),
    ]),
    ...added.leaders.flatMap(({ of, slot }, n) => [
      ...missing(['leaders', n, 'of'], codes, 'state or body with the code', of),
      ...missing(['leaders', n, 'slot'], slots, 'slot', slot),
    ]),
    ...added.places.flatMap(({ iso3 }, n) => missing(['places', n, 'iso3'], states, 'state', iso3)),
    ...added.aliases.flatMap(({ of }, n) => missing(['aliases', n, 'of'], ids, 'entity', of)),
  ];
}
