import type { EntityId } from '../../../model/ids.ts';
import { createEntityId } from '../../../model/ids.ts';
import { writePlain } from '../../plain.ts';
import { foldEnding, foldName, slugOf } from '../lexicon/fold.ts';
import { PARTICLES } from '../phrases/names.ts';

/** One naming of a person in the text: a name, with the title beside it when there is one. */
export interface Naming {
  readonly words: string;
  /** Slot of the title, or null for a bare name. */
  readonly slot: string | null;
  /** The title's words, or null. */
  readonly title: string | null;
  /** Country code of the title's owner, or null. */
  readonly code: string | null;
  readonly gender: Gender | null;
  /** True when title, form of address or recogniser say that it is a person. */
  readonly isPerson: boolean;
  /** True when it does what people do: writes, claims, represents a state. */
  readonly isHuman: boolean;
  /** True in a headline, where the words around a name have capitals too. */
  readonly isHeadlined: boolean;
}

export type Gender = 'male' | 'female';

/** A person as this document shows them. */
export interface Person {
  readonly id: EntityId;
  readonly name: string;
  readonly isShort: boolean;
  readonly aliases: ReadonlySet<string>;
  /** Folded name parts; family names may stand first or last. */
  readonly parts: readonly string[];
  readonly surnames: readonly string[];
  readonly slots: ReadonlySet<string>;
  /** Titles by which the text calls them, in small letters. */
  readonly titles: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, number>;
  readonly gender: Gender | null;
}

/** A naming with the parts of its name. */
interface Named extends Naming {
  readonly parts: readonly string[];
}

interface Draft {
  words: string;
  parts: readonly string[];
  surnames: readonly string[];
  aliases: Set<string>;
  slots: Set<string>;
  titles: Set<string>;
  codes: Map<string, number>;
  gender: Gender | null;
}

const INITIAL = /^\p{L}$/u;
/** Styles and numbers by which nobody is told from another. */
const STYLES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'sheikh', 'sheikha']);

/** A name's parts, folded, without initials and "Jr."; "Hong-kyun" gives one part, and one ending is written one way. */
export function partsOf(words: string): readonly string[] {
  return words
    .split(/[\s,]+/u)
    .map((word) => foldEnding(foldName(word).replaceAll(' ', '')))
    .filter((part) => part !== '' && !INITIAL.test(part) && !STYLES.has(part));
}

/** "Kim Hong Kyun" and "Kim Hong-kyun" are the same letters. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('');
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);

/** The parts that others call a person by, the likeliest first: a western name's last, a Korean or Chinese one's first. */
export function surnamesOf(words: string, parts: readonly string[]): readonly string[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length === 1) return parts;
  const isFamilyFirst = /^\p{L}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words.trim());
  if (isFamilyFirst) return [first];
  const bare = last.replace(/^(?:al|el)(?=\p{L}{3})/u, '');
  const isArticled = /\b(?:al|el)-\p{L}+$/iu.test(words.trim());
  const tail = parts.findIndex((part, i) => i > 0 && PARTICLES.has(part));
  const joined = tail > 0 ? [parts.slice(tail).join(''), parts.slice(tail + 1).join('')] : [];
  const article = parts.at(-2) ?? '';
  const whole = ARTICLES.has(article) ? [`${article}${last}`] : [];
  return [last, ...(isArticled ? [bare] : []), ...whole, ...joined, first];
}

/** Whether one name can stand for another: "Joe" for "Joseph", an initial, a part left out. */
export function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part) => long.includes(part))) return true;
  if (short.at(-1) !== long.at(-1)) return areSpellings(a, b);
  const [x = '', y = ''] = [short[0], long[0]];
  return x.slice(0, 2) === y.slice(0, 2) || areSpellings(a, b);
}

/** One or two letters apart in a long name: "Zelensky" and "Zelenskyy". */
function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(''), b.join('')];
  return Math.min(x.length, y.length) >= 9 && x.startsWith(y.slice(0, 1)) && distance(x, y) <= 2;
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function canBeSame(draft: Draft, naming: Named): boolean {
  const { parts } = naming;
  if (isSameName(draft.parts, parts)) return true;
  const isOtherState =
    naming.code !== null && draft.codes.size > 0 && !draft.codes.has(naming.code);
  return !isOtherState && draft.parts.length > 1 && areCompatible(draft.parts, parts);
}

function add(draft: Draft, naming: Naming): void {
  draft.aliases.add(naming.words);
  if (naming.slot !== null) draft.slots.add(naming.slot);
  if (naming.title !== null) draft.titles.add(naming.title.toLowerCase());
  if (naming.code !== null) draft.codes.set(naming.code, (draft.codes.get(naming.code) ?? 0) + 1);
  draft.gender ??= naming.gender;
}

function createDraft(naming: Named): Draft {
  const { words, parts } = naming;
  const draft: Draft = {
    words,
    parts,
    surnames: surnamesOf(words, parts),
    aliases: new Set(),
    slots: new Set(),
    titles: new Set(),
    codes: new Map(),
    gender: null,
  };
  add(draft, naming);
  return draft;
}

/** "Dai Bingguo", later "Dai": whoever goes by one part of a name later on is a person. */
function isCalledLater({ parts, isHuman }: Named, namings: readonly Named[]): boolean {
  return namings.some((n) => {
    const [only] = n.parts;
    const isShort = n.parts.length < 2 && (only === parts[0] || only === parts.at(-1));
    return isShort && (n.isPerson || (n.isHuman && isHuman && parts.length < 4));
  });
}

/** "President Luiz Inácio Lula da Silva", later "Lula": a name from within, with the same office or none. */
function isInnerName({ parts, slots }: Draft, { slot }: Named, part: string): boolean {
  return (slot === null || slots.has(slot)) && parts.length > 2 && parts.includes(part);
}

/** How long a family name is at least that is known with one letter wrong. */
const LEAST_MISSPELT = 7;

/** "President Boluarte", later "President Bolluarte": one letter off, with the same office. */
function isMisspelt({ surnames, slots }: Draft, { slot }: Named, part: string): boolean {
  const [family = ''] = surnames;
  const isLong = Math.min(family.length, part.length) >= LEAST_MISSPELT;
  return slot !== null && slots.has(slot) && isLong && distance(family, part) === 1;
}

/** A headline alone makes nobody of three words or more, nor of words that no title calls a person. */
function canBegin({ isHeadlined, slot, parts }: Named): boolean {
  return !isHeadlined || (slot !== null && parts.length < 3);
}

/** The people of a document: full names first, then those whom it knows by one name only. */
export function gatherPeople(namings: readonly Naming[]): readonly Person[] {
  const drafts: Draft[] = [];
  const named = namings.map((naming): Named => ({ ...naming, parts: partsOf(naming.words) }));
  const sorted = named.toSorted((a, b) => Number(a.isHeadlined) - Number(b.isHeadlined));
  for (const naming of sorted) {
    if (naming.parts.length < 2 || !(naming.isPerson || isCalledLater(naming, named))) continue;
    const same = drafts.find((d) => canBeSame(d, naming));
    if (same !== undefined) add(same, naming);
    else if (canBegin(naming)) drafts.push(createDraft(naming));
  }
  for (const naming of named) {
    const [part, ...more] = naming.parts;
    if (part === undefined || more.length > 0) continue;
    const called = drafts.filter((d) => d.surnames.includes(part));
    const within = called.length > 0 ? called : drafts.filter((d) => isInnerName(d, naming, part));
    const bearers = within.length > 0 ? within : drafts.filter((d) => isMisspelt(d, naming, part));
    const fitting = bearers.filter(
      (d) => naming.code === null || d.codes.size === 0 || d.codes.has(naming.code),
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) add(only, naming);
    else if (bearers.length === 0 && naming.isPerson) drafts.push(createDraft(naming));
  }
  return drafts.map(toPerson);
}

/** A person's id: the name folded, without initials. */
export function personId(words: string): EntityId {
  const kept = words.split(/[\s,]+/u).filter((word) => partsOf(word).length > 0);
  return createEntityId(`person:${slugOf(kept.join(' '))}`);
}

function toPerson(draft: Draft): Person {
  return {
    id: personId(draft.words),
    name: writePlain(draft.words),
    isShort: draft.parts.length === 1,
    aliases: draft.aliases,
    parts: draft.parts,
    surnames: draft.surnames,
    slots: draft.slots,
    titles: draft.titles,
    codes: draft.codes,
    gender: draft.gender,
  };
}

/** Who can be meant by a name: those whose name it is, else those whose family name it is, else given name. */
export function findBearers(people: readonly Person[], words: string): readonly Person[] {
  const parts = partsOf(words);
  const exact = people.filter((p) => isSameName(p.parts, parts));
  if (exact.length > 0) return exact;
  if (parts.length > 1) {
    return people.filter((p) => p.aliases.has(words) || areCompatible(p.parts, parts));
  }
  const [part = ''] = parts;
  const [main, rest] = [
    people.filter((p) => p.surnames[0] === part),
    people.filter((p) => p.surnames.includes(part) || p.aliases.has(words)),
  ];
  return main.length > 0 ? main : rest;
}
