import type { Actor } from '../../../model/entity.ts';
import type { ClauseDate } from '../../resolve/types.ts';
import type { Telling } from '../speech/account.ts';
import { isOwnSide } from '../speech/illocution.ts';
import type { Modality } from '../reality/modality.ts';
import {
  childrenBy,
  depAt,
  headOf,
  isInfinitival,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';
import type { At, View } from '../view.ts';

/** The date that a clause's own words give its act; verbs joined by "and" share theirs. */
export function dateOfAct(view: View, at: At, modality: Modality): ClauseDate | null {
  const time = modality.reality === 'planned' ? 'future' : 'past';
  const tree = view.trees[at.block];
  let { token } = at;
  for (let depth = 0; depth < 4; depth += 1) {
    const date = view.discourse.dateAt(at.block, token, time);
    if (tree === null || tree === undefined) return date;
    if (date !== null) return isOfFirstOnly(tree, at.token, date) ? null : date;
    if (depAt(tree, token) !== 'conj' && !isDoneThere(tree, token, modality)) return null;
    token = headOf(tree, token);
  }
  return null;
}

/** "summoned him on Friday to protest": what is done by what is done for it has its day. */
function isDoneThere(tree: Tree, verb: number, { reality }: Modality): boolean {
  const isPurpose = ['advcl', 'xcomp'].includes(depAt(tree, verb)) && isInfinitival(tree, verb);
  return isPurpose && reality === 'real' && isVerb(tree, headOf(tree, verb));
}

/** "announced it in Peru in May 2022 and welcomed its end": a month or year behind the first verb need not be the second's. */
function isOfFirstOnly(tree: Tree, verb: number, { precision, span }: ClauseDate): boolean {
  const first = headOf(tree, verb);
  if (precision === 'day' || depAt(tree, verb) !== 'conj' || !isVerb(tree, first)) return false;
  const [before, own] = [tree.tokens[first], tree.tokens[verb]];
  if (before === undefined || own === undefined) return false;
  return span.start > before.end && span.end <= own.start;
}

/** The verb that announces a deed: "*offered* to mediate"; a deed told by itself announces itself. */
export function announcerOf(tree: Tree, verb: number): number {
  let at = verb;
  for (let depth = 0; depth < 4 && depAt(tree, at) === 'xcomp'; depth += 1) {
    if (!isVerb(tree, headOf(tree, at))) return at;
    at = headOf(tree, at);
  }
  return at;
}

/** Whether an undated act is news of the day: a main clause in the simple past or present, not background. */
export function isCurrent(tree: Tree, verb: number, depth = 0): boolean {
  if (!isVerb(tree, verb) || isBackground(tree, verb) || depth > 6) return false;
  const head = headOf(tree, verb);
  if (head === verb) return true;
  switch (depAt(tree, verb)) {
    case 'conj':
    case 'ccomp':
    case 'parataxis':
      return isVerb(tree, head) ? isCurrent(tree, head, depth + 1) : false;
    case 'advcl':
    case 'xcomp':
    case 'pcomp':
      return (
        tagAt(tree, verb) === 'VBG' &&
        childrenBy(tree, verb, 'mark').every((c) => textAt(tree, c) === 'while') &&
        isVerb(tree, head) &&
        isCurrent(tree, head, depth + 1)
      );
    default:
      return false;
  }
}

/** "Chad expelled him, the ministry said on Tuesday": news in the simple past is no later than its telling, and dated by it. */
export function dateOfNews(
  { discourse }: View,
  tree: Tree,
  verb: number,
  { speech }: Telling,
): ClauseDate | null {
  const isNews = speech !== null && tagAt(tree, verb) === 'VBD' && verb < speech.verb;
  const isTold = speech !== null && tagAt(tree, speech.verb) === 'VBD';
  const isMain = depAt(tree, verb) === 'ccomp' && headOf(tree, verb) === speech?.verb;
  return isNews && isTold && isMain ? discourse.dateAt(speech.block, speech.verb, 'past') : null;
}

/** "Norway said on Thursday that Chad had let two planes in": told of another as what went before, on a day that is not the deed's. */
export function isToldLater(
  { discourse }: View,
  tree: Tree,
  verb: number,
  { speech, tellers }: Telling,
  sources: readonly Actor[],
): boolean {
  if (speech === null || verb < speech.verb || isOwnSide(sources, tellers)) return false;
  const isBefore = childrenBy(tree, verb, 'aux').some((c) => textAt(tree, c) === 'had');
  return isBefore && discourse.dateAt(speech.block, speech.verb, 'past') !== null;
}

const LONG_SINCE = new Set(
  'already previously repeatedly long often always continually consistently earlier never ever since once formerly'.split(
    ' ',
  ),
);

/** "has already condemned", "had long said", "has been for decades": told as what went before. */
function isBackground(tree: Tree, verb: number): boolean {
  const isPerfect = childrenBy(tree, verb, 'aux').some((c) => lemmaAt(tree, c) === 'have');
  if (!isPerfect) return false;
  if (childrenBy(tree, verb, 'advmod').some((c) => LONG_SINCE.has(textAt(tree, c)))) return true;
  return childrenBy(tree, verb, 'prep', 'mark').some((c) =>
    ['since', 'for'].includes(textAt(tree, c)),
  );
}

/** How many sentences a story of old goes on without another day. */
const STORY = 3;

/** "In 1998 they bombed two embassies. In retaliation he ordered a strike", "After they rose in 2003, it shelled them": what follows is no news of the day. */
export function isOfOldStory({ discourse, document, trees }: View, { block, token }: At): boolean {
  const tree = trees[block];
  const year = Number(document.publishedAt?.slice(0, 4));
  if (tree === null || tree === undefined || !(year > 0)) return false;
  const isOld = (at: number): boolean | null => {
    const dated = discourse.dateAt(block, at, 'past');
    return dated === null ? null : Number(dated.date.slice(0, 4)) < year - 1;
  };
  if (childrenBy(tree, token, 'advcl').some((clause) => clause < token && isOld(clause) === true))
    return true;
  const own = tree.sentenceOf[token] ?? 0;
  const before = tree.sentences.slice(Math.max(0, own - STORY), own).reverse();
  for (const { from, to } of before) {
    const main = tree.tokens.slice(from, to).find((t) => headOf(tree, t.i) === t.i);
    const isMainOld = main === undefined ? null : isOld(main.i);
    if (isMainOld !== null) return isMainOld;
  }
  return false;
}
