import {
  childrenBy,
  depAt,
  headOf,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { Role } from './history.ts';
import type { MentionUse } from '../types.ts';

const GROUP_NOUNS = new Set(
  'leader president minister man official diplomat chief counterpart premier envoy ambassador woman head statesman chancellor country side nation state party neighbor neighbour ally government power capital rival signatory korea'.split(
    ' ',
  ),
);

/** Whether a noun can mean a group told of before: "leaders", "the countries". */
export function isGroupNoun(tree: Tree, token: number): boolean {
  return tagAt(tree, token) === 'NNS' && GROUP_NOUNS.has(lemmaAt(tree, token));
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ two: 2, both: 2, three: 3, four: 4 }),
);

/** How many "the two", "both sides", "three leaders" are; null where no number is said. */
export function groupSize(tree: Tree, token: number): number | null {
  const text = textAt(tree, token);
  const count = COUNTS.get(text);
  if (count !== undefined) return count;
  const own = tree.tokens[token]?.tag ?? '';
  if (text === 'each') return own === 'DT' && depAt(tree, token) === 'nsubj' ? 2 : null;
  if (isPair(tree, token)) return text === 'trio' ? 3 : 2;
  if (!own.startsWith('NN') || !GROUP_NOUNS.has(lemmaAt(tree, token))) return null;
  const words = childrenBy(tree, token, 'nummod', 'det', 'predet', 'amod').map((c) =>
    textAt(tree, c),
  );
  if (words.includes('each') || words.includes('either')) return 2;
  const isAnybody = PEOPLE.has(lemmaAt(tree, token)) && !words.some((word) => KNOWN.has(word));
  if (isAnybody) return null;
  return words.flatMap((word) => COUNTS.get(word) ?? [])[0] ?? null;
}

/** "Two women" are nobody told of before; "the two women" and "both men" are. */
const PEOPLE = new Set('man woman official diplomat envoy'.split(' '));
const KNOWN = new Set('the both these those'.split(' '));

/** "the pair", not "a pair of boots". */
function isPair(tree: Tree, token: number): boolean {
  const isNumber = ['pair', 'duo', 'trio'].includes(textAt(tree, token));
  return (
    isNumber && textAt(tree, token - 1) === 'the' && childrenBy(tree, token, 'prep').length === 0
  );
}

/** The part that a token plays in its clause. */
export function roleOf(tree: Tree, token: number): Role {
  switch (depAt(tree, token)) {
    case 'nsubj':
    case 'nsubjpass':
    case 'csubj':
      return 'subject';
    case 'dobj':
    case 'dative':
    case 'iobj':
      return 'object';
    case 'poss':
      return 'possessive';
    case 'compound':
    case 'amod':
    case 'nmod':
      return 'modifier';
    case 'appos':
    case 'conj': {
      const head = headOf(tree, token);
      return head === token ? 'other' : roleOf(tree, head);
    }
    case 'pobj':
      return isAgent(tree, headOf(tree, token)) ? 'subject' : 'other';
    default:
      return 'other';
  }
}

/** "summoned by Kim", not "a visit by Kim". */
function isAgent(tree: Tree, preposition: number): boolean {
  return textAt(tree, preposition) === 'by' && isVerb(tree, headOf(tree, preposition));
}

/** Whether a subject's clause only fills or describes another one. */
export function isEmbedded(tree: Tree, token: number): boolean {
  const head = headOf(tree, token);
  const clause = ['agent', 'prep'].includes(depAt(tree, head)) ? headOf(tree, head) : head;
  const isJoined =
    depAt(tree, clause) === 'conj' &&
    childrenBy(tree, clause, 'mark').some((c) => textAt(tree, c) === 'that');
  return isJoined || ['ccomp', 'relcl', 'acl', 'advcl', 'pcomp'].includes(depAt(tree, clause));
}

const HEADS = new Set(['leader', 'president', 'premier', 'chancellor', 'counterpart']);

/** "the leaders": those of several states who were told of before, never the officials of one. */
export function areHeads(tree: Tree, token: number): boolean {
  return (
    tagAt(tree, token).startsWith('NN') &&
    isGroupNoun(tree, token) &&
    HEADS.has(lemmaAt(tree, token))
  );
}

const OFFICIALS = new Set('official minister adviser advisor diplomat envoy principal'.split(' '));

/** "the officials": those who have talked, where two have. */
export function areOfficials(tree: Tree, token: number): boolean {
  return tagAt(tree, token) === 'NNS' && OFFICIALS.has(lemmaAt(tree, token));
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'within',
  'off',
]);

/** How a mention is used where it stands. */
export function useOf(tree: Tree, token: number): MentionUse {
  switch (depAt(tree, token)) {
    case 'poss':
      return 'possessive';
    case 'compound':
    case 'amod':
    case 'nmod':
      return 'modifier';
    case 'pobj':
      return LOCATIVE.has(textAt(tree, headOf(tree, token))) ? 'place' : 'actor';
    case 'conj': {
      const head = headOf(tree, token);
      return head === token ? 'actor' : useOf(tree, head);
    }
    default:
      return 'actor';
  }
}

/** Whether a word below a noun belongs to what the noun is called: its owner, its adjectives, not its clauses. */
export function isWithinName(tree: Tree, child: number): boolean {
  return (
    ['compound', 'amod', 'nmod', 'poss', 'case', 'det', 'nummod', 'punct', 'flat'].includes(
      depAt(tree, child),
    ) && !/^[,;:“”"()]$/u.test(textAt(tree, child))
  );
}
