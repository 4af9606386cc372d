import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { LeaderRow } from '../lexicon/tables.ts';
import type { Reading } from '../phrases/reading.ts';
import { namingsOf, quickCode, type KnownNames } from './namings.ts';
import {
  areCompatible,
  findBearers,
  surnamesOf,
  gatherPeople,
  partsOf,
  personId,
  type Person,
} from './people.ts';

/** The people of a document, and the state or body that each speaks for. */
export interface Cast {
  readonly people: readonly Person[];
  bearers(words: string): readonly Person[];
  codeOf(person: Person): string | null;
  /** The state that a head of this family name led: "Clinton", "Biden-Harris"; null when there are several or none. */
  codeOfHead(words: string): string | null;
}

/** Gathers the people that a document names. */
export function gatherCast(
  readings: readonly (Reading | null)[],
  gazetteer: Gazetteer,
  year: number | null,
): Cast {
  const known: KnownNames = {
    isHead: (words) => codesInOffice(words, gazetteer, year).length === 1,
    isLeader: (words) => isLeader(words, gazetteer),
  };
  const isState = (code: string): boolean =>
    gazetteer.byCode.get(code)?.startsWith('state:') === true;
  const namings = readings.flatMap((reading) =>
    reading === null ? [] : namingsOf(reading, known),
  );
  const people = gatherPeople(namings).map((person) => {
    const leader = findLeader(person, gazetteer, year);
    return leader === null ? person : asLeader(person, leader);
  });
  return {
    people,
    bearers: (words) => findBearers(people, words),
    codeOf: (person) => majority(person.codes, isState),
    codeOfHead: (words) => {
      const codes = words.split(/[\s-]+/u).map((part) => codesOfHead(part, gazetteer, year));
      const [first = [], ...rest] = codes.filter((some) => some.length > 0);
      const [code, ...others] = first.filter((one) => rest.every((some) => some.includes(one)));
      return others.length === 0 ? (code ?? null) : null;
    },
  };
}

/** The code that is told most often; of two, a state goes before a body, which is presided over by somebody of a state. */
function majority(
  codes: ReadonlyMap<string, number>,
  isState: (code: string) => boolean,
): string | null {
  const [first, second, third] = [...codes].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] !== second?.[1]) return first?.[0] ?? null;
  const [state, ...others] = [first, second].filter(([code]) => isState(code));
  const isOne = state !== undefined && others.length === 0 && third?.[1] !== first[1];
  return isOne ? state[0] : null;
}

/** Someone whom the table of leaders has goes by their name there, in every document the same. */
function asLeader(person: Person, { name, of }: LeaderRow): Person {
  const codes = person.codes.size === 0 ? new Map([[of, 1]]) : person.codes;
  return { ...person, id: personId(name), name, isShort: false, codes };
}

/** Whether a whole name stands in the table of leaders as it is. */
function isLeader(words: string, gazetteer: Gazetteer): boolean {
  const parts = partsOf(words);
  const [first = ''] = parts;
  return (
    parts.length > 1 &&
    (gazetteer.leaders.get(first) ?? []).some(({ name }) => areSame(partsOf(name), parts))
  );
}

/** The row of the table of leaders that a person fits by name, office and time; null when none or several do. */
function findLeader(person: Person, gazetteer: Gazetteer, year: number | null): LeaderRow | null {
  const rows = new Set<LeaderRow>();
  for (const row of person.surnames.flatMap((part) => gazetteer.leaders.get(part) ?? [])) {
    const parts = partsOf(row.name);
    const isElsewhere = person.codes.size > 0 && !person.codes.has(row.of);
    const isThen = !isElsewhere && isInOffice(row, year);
    const isKnown = person.slots.has(row.slot) && areSame(person.parts, parts);
    const isFull =
      person.parts.length > 1 && !isElsewhere && (isThen || isKnown) && isNamesake(person, row);
    const isOther =
      person.slots.size > 0 && !person.slots.has(row.slot) && !person.slots.has('official');
    const isOne =
      person.parts.length === 1 &&
      isThen &&
      !isOther &&
      (isKnownBare(person, row) || isRare(row, gazetteer)) &&
      familyNames(row).includes(person.parts[0] ?? '');
    if (isFull || isOne) rows.add(row);
  }
  const who = new Set([...rows].map(({ name, of }) => `${name} ${of}`));
  const [first] = rows;
  return who.size === 1 && first !== undefined ? first : null;
}

/** The states that a head of this family name led then, or ever: "the Clinton administration" is told of for long. */
function codesOfHead(name: string, gazetteer: Gazetteer, year: number | null): readonly string[] {
  const rows = headsCalled(name, gazetteer);
  const then = rows.filter((row) => isInOffice(row, year));
  return [...new Set((then.length > 0 ? then : rows).map(({ of }) => of))];
}

/** The states that a head of this one family name led then; ever, where the time is not known. */
function codesInOffice(name: string, gazetteer: Gazetteer, year: number | null): readonly string[] {
  if (partsOf(name).length > 1) return [];
  const then = headsCalled(name, gazetteer).filter((row) => isInOffice(row, year));
  return [...new Set(then.map(({ of }) => of))];
}

function headsCalled(name: string, gazetteer: Gazetteer): readonly LeaderRow[] {
  const [part = ''] = partsOf(name);
  return (gazetteer.leaders.get(part) ?? []).filter(
    (row) => (isHead(row) || isRare(row, gazetteer)) && familyNames(row).includes(part),
  );
}

/** A year before and after are forgiven: texts tell of those who come and who have gone. */
function isInOffice({ from, to }: LeaderRow, year: number | null): boolean {
  return year === null || (from <= year + 1 && (to ?? year) >= year - 1);
}

/** A foreign minister is known by the family name alone where it is long and no other leader ever had it: "Lavrov said". */
function isRare({ name, of, slot }: LeaderRow, gazetteer: Gazetteer): boolean {
  if (slot !== 'foreign-ministry') return false;
  const [family = ''] = familyNames({ name, of });
  const bearers = gazetteer.leaders.get(family) ?? [];
  return family.length >= LEAST_RARE && bearers.every((row) => row.name === name);
}

const LEAST_RARE = 6;

function isHead({ slot }: LeaderRow): boolean {
  return ['presidency', 'prime-minister-office', 'secretariat'].includes(slot);
}

/** A whole name with its own office is that leader's long after the term: "President Bill Clinton". */
function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}

/** A name spelled another way is the leader's only where the text gives the office, or a state and no other office. */
function isNamesake({ parts, slots, codes }: Person, { name, slot }: LeaderRow): boolean {
  const known = partsOf(name);
  const isSpelled =
    parts.every((part) => known.includes(part)) || parts.join('') === known.join('');
  const isOffice = slots.has(slot) || slots.has('official') || (slots.size === 0 && codes.size > 0);
  return isSpelled || (isOffice && areCompatible(parts, known));
}

/** Without a title beside it, a family name alone means a head of state or government, or nobody of the table. */
function isKnownBare(person: Person, row: LeaderRow): boolean {
  return person.slots.size > 0 || isHead(row);
}

/** What a leader goes by without a given name; in Chinese names it stands first. */
function familyNames({ name, of }: Pick<LeaderRow, 'name' | 'of'>): readonly string[] {
  const parts = partsOf(name);
  if (parts.length === 1) return parts;
  return of === 'CHN' ? parts.slice(0, 1) : surnamesOf(name, parts).slice(0, -1);
}

/** Where each state's envoys are accredited, as far as the text names one place only. */
export function gatherHosts(readings: readonly (Reading | null)[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, Set<string>>();
  for (const { owner, host } of readings.flatMap((r) => r?.phrases ?? [])) {
    const [from, to] = [quickCode(owner), quickCode(host)];
    if (from !== null && to !== null) hosts.set(from, (hosts.get(from) ?? new Set()).add(to));
  }
  return new Map(
    [...hosts].flatMap(([code, [only, ...others]]) =>
      only !== undefined && others.length === 0 ? [[code, only] as const] : [],
    ),
  );
}
