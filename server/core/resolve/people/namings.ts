import {
  childBy,
  depAt,
  firstConjunct,
  headOf,
  lemmaAt,
  textAt,
} from '../../extract/syntax/tree.ts';
import { isDesignation } from '../phrases/designations.ts';
import type { Name } from '../phrases/names.ts';
import { isPossessiveMark } from '../phrases/phraseReader.ts';
import { ownerBehind } from '../phrases/bearers.ts';
import type { Owner, Phrase } from '../phrases/phrases.ts';
import { wordsOf, type Reading } from '../phrases/reading.ts';
import { isHeadlined } from '../phrases/wording.ts';
import type { Gender, Naming } from './people.ts';

const GENDERED: readonly (readonly [RegExp, Gender])[] = [
  [/(?:woman|queen|princess|duchess|first lady|empress)$/iu, 'female'],
  [/(?:spokesman|chairman|congressman|statesman|king|prince|duke|emperor|sultan|emir)$/iu, 'male'],
];
const COURTESY_GENDER: Readonly<Record<string, Gender>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  madam: 'female',
  dame: 'female',
};

/** What the tables tell of a name alone. */
export interface KnownNames {
  /** Whether one head of state or government of the time goes by this family name. */
  isHead(words: string): boolean;
  /** Whether some leader has this whole name. */
  isLeader(words: string): boolean;
}

/** How a block names people, as far as its words tell. */
export function namingsOf(reading: Reading, known: KnownNames): readonly Naming[] {
  const phrases = reading.phrases.flatMap((phrase) => [phrase, ...phrase.also]);
  return phrases.flatMap((phrase): readonly Naming[] => {
    const { name, person, sense } = phrase;
    if (person !== null && sense?.kind === 'title') {
      const words = wordsOf(reading, person.from, person.to);
      const [first = ''] = words.split(/\s+/u);
      if (person.type === 'thing' || isDesignated(words)) return [];
      return [
        {
          words: isHeadlinedAt(reading, phrase) && known.isHead(first) ? first : words,
          slot: sense.slot,
          title: phrase.title,
          code: quickCode(phrase.owner) ?? sense.of ?? representedBy(reading, phrase),
          gender: titleGender(phrase) ?? courtesyGender(reading, person.from),
          isPerson: true,
          isHuman: true,
          isHeadlined: isHeadlinedAt(reading, phrase) && !known.isLeader(words),
        },
      ];
    }
    if (name === null || name.type === 'thing') return [];
    const words = wordsOf(reading, name.from, name.to);
    const next = reading.tree.tokens[name.to]?.text ?? '';
    if (isDesignated(words) || isDesignation(next)) return [];
    const isTaken = name.type === 'person';
    const isWhole = name.to - name.from > 1;
    const acts = isActing(reading, phrase) || isPartner(reading, phrase);
    const heads = known.isHead(words);
    const isPerson =
      (isTaken && (isWhole || acts || heads)) ||
      (heads && (acts || isDeciding(reading, phrase))) ||
      (isWhole && known.isLeader(words)) ||
      isHandled(reading, phrase, name);
    return [
      {
        words,
        slot: null,
        title: null,
        code:
          representedBy(reading, phrase) ??
          quickCode(stateBehind(reading, name.to)) ??
          codeBefore(reading, name),
        gender: courtesyGender(reading, name.from),
        isPerson: phrase.isCourtesy || (isPerson && !isWhere(reading, phrase)),
        isHuman: isHuman(reading, phrase),
        isHeadlined: isHeadlinedAt(reading, phrase) && !known.isLeader(words),
      },
    ];
  });
}

/** "Duke University": whatever the words before it say, a body or a land is nobody. */
function isDesignated(words: string): boolean {
  return isDesignation(words.split(/\s+/u).at(-1) ?? '');
}

const HUMAN = new Set(
  'write say claim add tell represent argue recall insist joke tweet think feel smile nod'.split(
    ' ',
  ),
);

function verbOf({ tree, heads }: Reading, phrase: Phrase): number | null {
  const head = heads.get(phrase) ?? phrase.from;
  return depAt(tree, head) === 'nsubj' ? headOf(tree, head) : null;
}

/** "Modi thanked Sunak": whoever acts or is acted on, whatever the recogniser takes the name for. */
function isActing({ tree, heads }: Reading, phrase: Phrase): boolean {
  const dep = depAt(tree, heads.get(phrase) ?? phrase.from);
  return ['nsubj', 'nsubjpass', 'dobj', 'dative'].includes(dep);
}

const HELD: ReadonlySet<string> = new Set(
  'arrest detain jail imprison behead pardon extradite interrogate assassinate handcuff'.split(' '),
);
const TRIED: ReadonlySet<string> = new Set('sentence convict acquit indict'.split(' '));
const CASES: ReadonlySet<string> = new Set(
  'investigation probe inquiry lawsuit suit charge case complaint trial arrest extradition conviction detention assassination'.split(
    ' ',
  ),
);

/** "jailed Soto", "a probe into Ana Soto": only people are held, tried and looked into by their name. */
function isHandled({ tree, heads }: Reading, phrase: Phrase, name: Name): boolean {
  const head = heads.get(phrase) ?? phrase.from;
  const above = headOf(tree, head);
  if (['dobj', 'nsubjpass'].includes(depAt(tree, head))) {
    const verb = lemmaAt(tree, above);
    return HELD.has(verb) || (TRIED.has(verb) && name.type !== 'organization');
  }
  const isNamed = name.type === 'person' || (name.type === 'unknown' && name.to - name.from > 1);
  const isOfCase =
    ['of', 'against', 'into'].includes(lemmaAt(tree, above)) &&
    CASES.has(lemmaAt(tree, headOf(tree, above)));
  return isNamed && depAt(tree, head) === 'pobj' && isOfCase;
}

const DECIDED: ReadonlySet<string> = new Set(
  'decision remark comment statement speech claim refusal announcement order call policy visit trip government administration regime resignation threat accusation proposal plan offer'.split(
    ' ',
  ),
);

/** "Soto's decision": what only people make. */
function isDeciding({ tree, heads }: Reading, phrase: Phrase): boolean {
  const head = heads.get(phrase) ?? phrase.from;
  return depAt(tree, head) === 'poss' && DECIDED.has(lemmaAt(tree, headOf(tree, head)));
}

/** "a call between Modi and Putin", "spoke with Modi". */
function isPartner({ tree, heads }: Reading, phrase: Phrase): boolean {
  const first = firstConjunct(tree, heads.get(phrase) ?? phrase.from);
  return depAt(tree, first) === 'pobj' && PARTNERING.has(textAt(tree, headOf(tree, first)));
}

const PARTNERING = new Set(['between', 'with']);

/** "in Annapolis": one word after a preposition of place is where something is, not who. */
function isWhere({ tree, heads }: Reading, phrase: Phrase): boolean {
  const head = heads.get(phrase) ?? phrase.from;
  const isOne = phrase.to - phrase.from === 1 && depAt(tree, head) === 'pobj';
  return isOne && ['in', 'at', 'near', 'outside'].includes(lemmaAt(tree, headOf(tree, head)));
}

function isHuman(reading: Reading, phrase: Phrase): boolean {
  const verb = verbOf(reading, phrase);
  return verb !== null && HUMAN.has(lemmaAt(reading.tree, verb));
}

/** "Menon represented India": the code of the state that someone is said to represent. */
function representedBy(reading: Reading, phrase: Phrase): string | null {
  const verb = verbOf(reading, phrase);
  if (verb === null || lemmaAt(reading.tree, verb) !== 'represent') return null;
  const object = childBy(reading.tree, verb, 'dobj');
  const sense = object === null ? null : (reading.phraseAt.get(object)?.sense ?? null);
  return sense?.kind === 'state' || sense?.kind === 'capital' ? sense.code : null;
}

/** The owner's code as far as the words alone tell. */
export function quickCode(owner: Owner | null): string | null {
  if (owner === null || owner.kind === 'pronoun' || owner.kind === 'known') return null;
  const sense = owner.kind === 'sense' ? owner.sense : owner.phrase.sense;
  if (sense === null) return null;
  if ('code' in sense) return sense.code;
  return sense.of ?? (owner.kind === 'phrase' ? quickCode(owner.phrase.owner) : null);
}

/** "Portugal's, Ana Soto, was": the office of the sentence before goes unsaid. */
function codeBefore({ tree, phrases }: Reading, { from, to }: Name): string | null {
  const isBeside = tree.words[from - 1] === ',' && tree.words[to] === ',';
  const state = phrases.find((p) => p.to === from - 2)?.sense;
  const isOwner = isBeside && isPossessiveMark(tree.tokens, from - 2);
  return isOwner && state?.kind === 'state' ? state.code : null;
}

/** "Sheikh Nasser of Bahrain" has no title that the words know. */
function stateBehind({ tree, phrases }: Reading, to: number): Owner | null {
  return ownerBehind(
    { tokens: tree.tokens, startingAt: new Map(phrases.map((p) => [p.from, p])) },
    to,
  );
}

function titleGender({ title }: Phrase): Gender | null {
  return GENDERED.find(([pattern]) => pattern.test(title ?? ''))?.[1] ?? null;
}

function courtesyGender({ tree }: Reading, nameStart: number): Gender | null {
  const word = tree.tokens[nameStart - 1]?.text.toLowerCase().replace('.', '') ?? '';
  return COURTESY_GENDER[word] ?? null;
}

/** Whether a phrase stands in a headline, where any word may look like a part of a name. */
function isHeadlinedAt({ tree, phraseAt }: Reading, { from }: Phrase): boolean {
  const sentence = tree.sentences[tree.sentenceOf[from] ?? 0];
  if (sentence === undefined) return false;
  const words = tree.tokens.slice(sentence.from, sentence.to);
  return isHeadlined(words.filter(({ i, entity }) => entity === '' && !isTabled(phraseAt, i)));
}

function isTabled(phraseAt: Reading['phraseAt'], token: number): boolean {
  const phrase = phraseAt.get(token);
  return phrase !== undefined && phrase.sense !== null && token < phrase.to;
}
