import type { EntityId } from '../../model/ids.ts';
import { conjuncts, prepObjects } from '../extract/syntax/phrase.ts';
import { childrenBy, depAt, headOf, lemmaAt, textAt, type Tree } from '../extract/syntax/tree.ts';
import type { Book } from './book.ts';
import { slugOf } from './lexicon/fold.ts';
import { wordsOf, type Reading } from './phrases/reading.ts';

const NOUNS = new Set([
  'treaty',
  'pact',
  'agreement',
  'accord',
  'deal',
  'convention',
  'protocol',
  'memorandum',
  'armistice',
  'partnership',
]);

/** What tells two treaties of the same parties apart; all else ("defense", "comprehensive") may be left out by the next text. */
const TOPICS = new Set(
  'trade border extradition fishing fisheries tax visa water gas aviation transit peace grain armistice prisoner maritime ceasefire investment'.split(
    ' ',
  ),
);

function topicOf(tree: Tree, token: number): readonly string[] {
  const words = childrenBy(tree, token, 'compound', 'amod', 'nmod', 'nummod').map((c) =>
    lemmaAt(tree, c),
  );
  return words.filter((word) => TOPICS.has(word) || /^(?:19|20)\d\d$/u.test(word)).slice(0, 1);
}

/** Those who sign it: "Putin and Kim signed a treaty", "signed a treaty with". */
function signersOf(tree: Tree, token: number): readonly number[] {
  const verb = headOf(tree, token);
  const isObject = depAt(tree, token) === 'dobj' && SIGNING.has(lemmaAt(tree, verb));
  const isPassive = depAt(tree, token) === 'nsubjpass' && SIGNING.has(lemmaAt(tree, verb));
  if (isPassive) return prepObjects(tree, verb, ['by', 'between']);
  if (!isObject) return [];
  return [...childrenBy(tree, verb, 'nsubj'), ...prepObjects(tree, verb, ['with'])];
}

const SIGNING = new Set(['sign', 'ink', 'conclude', 'ratify', 'initial']);

/** "the Strategic Partnership Commission": what only stands before the noun of a name is not signed. */
function isWithinTitle(tree: Tree, token: number): boolean {
  const head = tree.tokens[headOf(tree, token)];
  return depAt(tree, token) === 'compound' && head?.tag.startsWith('NNP') === true;
}

/** The treaties of a document. */
export interface Treaties {
  read(reading: Reading): void;
  readonly at: (block: number, token: number) => EntityId | null;
}

/** Finds treaties by the noun and its parties, or by a name of their own. */
export function openTreaties(
  book: Book,
  entitiesAt: (block: number, token: number) => readonly EntityId[] | null,
): Treaties {
  const found = new Map<string, EntityId>();
  let last: EntityId | null = null;

  function partiesOf(reading: Reading, token: number): readonly string[] {
    const { tree } = reading;
    const owners = childrenBy(tree, token, 'compound', 'amod', 'nmod', 'poss');
    const phrases = [token, ...childrenBy(tree, token, 'acl', 'relcl')].flatMap((at) =>
      prepObjects(tree, at, ['between', 'with', 'among', 'by']),
    );
    const subjects = childrenBy(tree, token, 'relcl').flatMap((c) => childrenBy(tree, c, 'nsubj'));
    const signers = signersOf(tree, token);
    const members = [...owners, ...phrases, ...subjects, ...signers].flatMap((i) => [
      i,
      ...conjuncts(tree, i),
    ]);
    const codes = members
      .flatMap((i) => entitiesAt(reading.block, i) ?? [])
      .flatMap((e) => book.countryOf(e) ?? [])
      .filter((code) => book.byCode(code)?.startsWith('state:') === true);
    return [...new Set(codes)].sort();
  }
  function nameOf(reading: Reading, token: number): string | null {
    const { tree } = reading;
    const read = reading.phraseAt.get(token)?.name ?? null;
    if (read?.type === 'thing' && read.to - read.from > 1)
      return wordsOf(reading, read.from, read.to);
    const words = [...childrenBy(tree, token, 'compound', 'amod', 'nmod'), token].filter((i) =>
      /^\p{Lu}/u.test(tree.tokens[i]?.text ?? ''),
    );
    const from = words[0];
    return from !== undefined && words.length > 1 && words.at(-1) === token
      ? wordsOf(reading, from, token + 1)
      : null;
  }
  function readNoun(reading: Reading, token: number): void {
    const name = nameOf(reading, token);
    const parties = partiesOf(reading, token);
    const lemma = lemmaAt(reading.tree, token);
    const topic = topicOf(reading.tree, token);
    const isDefinite = childrenBy(reading.tree, token, 'det', 'poss').some((c) =>
      /^(?:the|this|its|their)$/u.test(textAt(reading.tree, c)),
    );
    const treaty =
      name !== null && parties.length < 2
        ? book.treaty(slugOf(name), name)
        : parties.length >= 2 && parties.length <= 4 && lemma !== 'partnership'
          ? book.treaty(
              [...parties, ...topic].join('-'),
              [parties.map((code) => stateName(code)).join('–'), ...topic, lemma].join(' '),
            )
          : isDefinite && lemma !== 'partnership'
            ? last
            : null;
    if (treaty === null) return;
    last = treaty;
    found.set(`${reading.block}:${token}`, treaty);
    const word = reading.tree.tokens[token];
    if (word !== undefined) book.mention(treaty, { start: word.start, end: word.end }, null);
  }
  function stateName(code: string): string {
    const id = book.byCode(code);
    return id === null ? code : book.actor(id, '').name;
  }
  return {
    read: (reading) => {
      for (const { i, tag } of reading.tree.tokens) {
        if (!tag.startsWith('NN') || !NOUNS.has(lemmaAt(reading.tree, i))) continue;
        if (!isWithinTitle(reading.tree, i)) readNoun(reading, i);
      }
    },
    at: (block, token) => found.get(`${block}:${token}`) ?? null,
  };
}
