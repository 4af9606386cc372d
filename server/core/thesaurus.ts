import { createEntityId, type EntityId } from '../model/ids.ts';
import type { ActName } from '../model/ontology.ts';
import type { Ontology } from './extract/rules/ontology.ts';
import { foldName, slugOf } from './resolve/lexicon/fold.ts';
import { bodyId } from './resolve/lexicon/gazetteer.ts';
import type { GazetteerTables } from './resolve/lexicon/tables.ts';

/** An entity and one of its names, as the tables write it. */
export interface KnownName {
  readonly id: EntityId;
  readonly name: string;
}

/** What the tables know of the words that somebody looks for, whether or not a document has used them. */
export interface Thesaurus {
  /** Who is called so: by a former name, a code, a capital, a people. */
  named(typed: string): readonly KnownName[];
  /** Whose names begin so. */
  begun(typed: string): readonly KnownName[];
  /** A word and what may stand for it in a title: "russian", "russia". */
  alternatives(word: string): readonly string[];
  /** The acts that a word tells, in any of its forms: "summons", "signing". */
  acts(word: string): readonly ActName[];
}

/** Fewer letters than these begin too many names. */
const SHORTEST_START = 3;

/** Indexes the names of the tables and the words of the acts. */
export function createThesaurus(
  tables: Pick<GazetteerTables, 'states' | 'bodies' | 'places'>,
  { acts, rules }: Pick<Ontology, 'acts' | 'rules'>,
): Thesaurus {
  const names = new Map<string, KnownName[]>();
  const nouns = new Map<string, string>();
  const call = (id: EntityId, words: readonly string[]): void => {
    for (const name of words) {
      const key = foldName(name);
      const others = (names.get(key) ?? []).filter((known) => known.id !== id);
      names.set(key, [...others, { id, name }]);
    }
  };
  for (const { iso3, name, aliases, demonyms, capitals } of tables.states) {
    call(createEntityId(`state:${iso3}`), [iso3, name, ...aliases, ...demonyms, ...capitals]);
    for (const demonym of demonyms) nouns.set(lastWord(demonym), lastWord(name));
  }
  for (const row of tables.bodies) {
    const codes = row.code === null || row.partOf !== null ? [] : [row.code];
    call(bodyId(row), [...codes, row.name, ...row.aliases]);
  }
  for (const { name, aliases } of tables.places)
    call(createEntityId(`place:${slugOf(name)}`), [name, ...aliases]);

  const told = new Map<string, Set<ActName>>();
  const tell = (word: string, act: ActName): void => {
    told.set(word, (told.get(word) ?? new Set()).add(act));
  };
  for (const { name, label } of acts.values())
    for (const form of formsOf(foldName(label).split(' ')[0] ?? '')) tell(form, name);
  // A rule that asks for company tells of its act only in that company: "call" alone is no summons.
  for (const { act, verb, noun, with: company } of rules)
    if (company === undefined) for (const lemma of verb ?? noun ?? []) tell(lemma, act);

  return {
    named: (typed) => names.get(foldName(typed)) ?? [],
    begun(typed) {
      const start = foldName(typed);
      if (start.length < SHORTEST_START) return [];
      return [...names].flatMap(([name, known]) => (name.startsWith(start) ? known : []));
    },
    alternatives(word) {
      const noun = nouns.get(word);
      return noun === undefined || noun === word ? [word] : [word, noun];
    },
    acts: (word) => [...new Set(formsOf(word).flatMap((form) => [...(told.get(form) ?? [])]))],
  };
}

function lastWord(text: string): string {
  return foldName(text).split(' ').at(-1) ?? '';
}

/** Endings of an inflected word, each with what stands in its place in the lemma. */
const ENDINGS = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['s', ''],
] as const;
const DOUBLED = /(?<last>[bdglmnprt])\k<last>$/u;

/** A word and the lemmas that it may be a form of. */
function formsOf(word: string): readonly string[] {
  const stems = ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
    ([ending, rest]) => word.slice(0, word.length - ending.length) + rest,
  );
  return [word, ...stems, ...stems.map((stem) => stem.replace(DOUBLED, '$<last>'))].filter(
    (form) => form.length > 2,
  );
}
