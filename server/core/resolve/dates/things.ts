import {
  childBy,
  depAt,
  firstConjunct,
  headOf,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import { governorOf, headVerb, isPart, isTimeWord } from './governors.ts';
import type { NamedTime } from './times.ts';

/** Verbs that do no more than carry out the noun beside them: its day is theirs. */
const CARRYING = new Set(
  'hold have host attend join open conduct make take launch begin end'.split(' '),
);
/** What one judges or talks of has a time of its own. */
const TALKING = new Set(
  'welcome laud praise commend applaud hail congratulate thank condemn denounce criticize discuss note recall highlight emphasize underscore reaffirm reiterate review celebrate mark'.split(
    ' ',
  ),
);

/** "lauded the visit earlier this year", "condemned Sunday's raid": the time of what the verb is about. */
export function isOfThing(
  tree: Tree,
  token: number,
  { expression, token: word }: NamedTime,
): boolean {
  if (isTakenUp(tree, word, token) || isSince(tree, word, token) || isMeanwhile(tree, word))
    return true;
  const governor = governorOf(tree, word);
  const noun = nounBehind(tree, word) ?? governor;
  const { value } = expression;
  if (isVerb(tree, noun))
    return isLong(tree, word, value) && word > noun && TALKING.has(lemmaAt(tree, noun));
  if (noun === token || isVerb(tree, word)) return false;
  const verb = headVerb(tree, noun);
  let at = noun;
  while (at !== verb && tree.tokens[at]?.dep !== 'dobj' && headOf(tree, at) !== at)
    at = headOf(tree, at);
  if (tree.tokens[at]?.dep !== 'dobj' || CARRYING.has(lemmaAt(tree, verb))) return false;
  const isDay = value.kind === 'shift' && value.unit === 'day';
  const isCoarse = ['year', 'month', 'shift'].includes(value.kind) && !isDay;
  return word < noun || (isCoarse && TALKING.has(lemmaAt(tree, verb)));
}

/** "praised its calm during the unrest last week": what goes on meanwhile has a time of its own, save where one talks there. */
function isMeanwhile(tree: Tree, word: number): boolean {
  const noun = headOf(tree, depAt(tree, word) === 'npadvmod' ? word : headOf(tree, word));
  const first = firstConjunct(tree, noun);
  return (
    tagAt(tree, noun).startsWith('NN') &&
    depAt(tree, first) === 'pobj' &&
    ['during', 'amid', 'through', 'throughout'].includes(textAt(tree, headOf(tree, first))) &&
    !OCCASIONS.has(lemmaAt(tree, noun)) &&
    TALKING.has(lemmaAt(tree, headVerb(tree, noun)))
  );
}

const OCCASIONS = new Set(
  'visit trip meeting call summit talk talks speech conversation briefing conference interview ceremony session stop tour address'.split(
    ' ',
  ),
);

/** Verbs by which what one says now is tied to what went before. */
const TYING = new Set('follow build expand recall commemorate mark'.split(' '));

/** "Building on the talks in May, they agreed", "Following Monday's raid, it protested": the time of what is taken up. */
function isTakenUp(tree: Tree, word: number, token: number): boolean {
  let at = word;
  for (let n = 0; n < 12 && headOf(tree, at) !== at && at !== token; n += 1) {
    at = headOf(tree, at);
    if (tagAt(tree, at) !== 'VBG' || !TYING.has(lemmaAt(tree, at))) continue;
    return at !== token && ['advcl', 'prep', 'pcomp'].includes(depAt(tree, at));
  }
  return false;
}

/** "discussed the news since the talks in May": a day of what went before. */
function isSince(tree: Tree, word: number, token: number): boolean {
  let at = word;
  for (let n = 0; n < 8 && headOf(tree, at) !== at && at !== token; n += 1) {
    at = headOf(tree, at);
    if (isVerb(tree, at)) return false;
    if (textAt(tree, at) === 'since') return headOf(tree, at) !== at;
  }
  return false;
}

/** "the 10 May raid": the noun that a time stands before as a part of it. */
function nounBehind(tree: Tree, word: number): number | null {
  let at = word;
  for (let n = 0; n < 4; n += 1) {
    const head = headOf(tree, at);
    const isBefore = isPart(tree, at) && at < head && tree.tokens[at]?.dep !== 'pobj';
    if (head === at || !isBefore) return null;
    if (!isTimeWord(tree, head))
      return /^NNP?S?$/u.test(tree.tokens[head]?.tag ?? '') ? head : null;
    at = head;
  }
  return null;
}

/** "last year", and "this month" without "earlier", said of what one praises today. */
function isLong(tree: Tree, word: number, value: NamedTime['expression']['value']): boolean {
  if (value.kind !== 'shift' || ['day', 'weekend'].includes(value.unit)) return false;
  return value.unit === 'year' || (value.shift === 0 && childBy(tree, word, 'advmod') === null);
}
