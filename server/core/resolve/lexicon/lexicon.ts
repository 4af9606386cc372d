import { createEntityId, type EntityId } from '../../../model/ids.ts';
import { slugOf } from './fold.ts';
import type { BodyRow, GazetteerTables } from './tables.ts';

/** What some words of the tables can mean. */
export type Sense =
  | {
      readonly kind: 'state' | 'demonym' | 'capital';
      readonly entity: EntityId;
      readonly code: string;
    }
  | {
      readonly kind: 'body';
      readonly entity: EntityId;
      readonly code: string | null;
      readonly class: BodyRow['class'];
    }
  | { readonly kind: 'place'; readonly entity: EntityId; readonly code: string }
  /** A kind of body ("foreign ministry"); `of` is set where the words are one state's own. */
  | { readonly kind: 'slot'; readonly slot: string; readonly of: string | null }
  /** A person's title. */
  | { readonly kind: 'title'; readonly slot: string; readonly of: string | null };

interface Entry {
  readonly words: string;
  /** Names keep their capitals; other words may stand in any case. */
  readonly isName: boolean;
  readonly sense: Sense;
}

export interface Lexicon {
  /** By the first word in small letters, the longest first. */
  readonly buckets: ReadonlyMap<string, readonly Entry[]>;
}

export interface Match {
  readonly end: number;
  readonly senses: readonly Sense[];
}

function* entriesOf(tables: GazetteerTables): Generator<Entry> {
  for (const row of tables.states) {
    const entity = createEntityId(`state:${row.iso3}`);
    const sense = (kind: 'state' | 'demonym' | 'capital'): Sense => ({
      kind,
      entity,
      code: row.iso3,
    });
    for (const words of [row.name, ...row.aliases])
      yield { words, isName: true, sense: sense('state') };
    for (const words of row.demonyms) yield { words, isName: true, sense: sense('demonym') };
    for (const words of row.capitals) yield { words, isName: true, sense: sense('capital') };
  }
  for (const row of tables.bodies) {
    const sense: Sense = {
      kind: 'body',
      entity: createEntityId(`org:${row.id}`),
      code: row.code ?? row.partOf,
      class: row.class,
    };
    for (const words of [row.name, ...row.aliases]) yield { words, isName: true, sense };
  }
  for (const row of tables.places) {
    const sense: Sense = {
      kind: 'place',
      entity: createEntityId(`place:${slugOf(row.name)}`),
      code: row.iso3,
    };
    for (const words of [row.name, ...row.aliases]) yield { words, isName: true, sense };
  }
  for (const row of tables.slots) {
    for (const words of row.nouns)
      yield { words, isName: false, sense: { kind: 'slot', slot: row.slot, of: null } };
    for (const words of row.titles)
      yield { words, isName: false, sense: { kind: 'title', slot: row.slot, of: null } };
  }
  for (const row of tables.specials) {
    for (const words of row.nouns)
      yield { words, isName: true, sense: { kind: 'slot', slot: row.slot, of: row.of } };
    for (const words of row.titles)
      yield { words, isName: false, sense: { kind: 'title', slot: row.slot, of: row.of } };
  }
}

const WORD = /[\p{L}\p{N}]*/uy;

/** The letters and figures that stand at a place of a text, in small letters. */
function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

/** Indexes all words of the tables. */
export function buildLexicon(tables: GazetteerTables): Lexicon {
  const buckets = new Map<string, Entry[]>();
  for (const entry of entriesOf(tables)) {
    const word = wordAt(entry.words, 0);
    const bucket = buckets.get(word) ?? [];
    bucket.push(entry);
    buckets.set(word, bucket);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return { buckets };
}

/** A name may also stand in capitals; a short one may not, for "US" is not "us" and "IS" is not "is". */
function fits({ words, isName }: Entry, text: string): boolean {
  if (!isName) return text.toLowerCase() === words.toLowerCase();
  if (text === words) return true;
  return words.length > 3 && text === words.toUpperCase();
}

/** The longest words of the lexicon that start at `start` of an evened-out text and end where a token does. */
export function matchAt(
  lexicon: Lexicon,
  text: string,
  start: number,
  isEnd: (offset: number) => boolean,
): Match | null {
  let end = -1;
  const senses: Sense[] = [];
  for (const entry of lexicon.buckets.get(wordAt(text, start)) ?? []) {
    const stop = start + entry.words.length;
    if (stop < end) break;
    if (!isEnd(stop) || !fits(entry, text.slice(start, stop))) continue;
    end = stop;
    senses.push(entry.sense);
  }
  return end < 0 ? null : { end, senses };
}
