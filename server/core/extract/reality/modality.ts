import type { Hedge } from '../../../model/record.ts';
import { isAwaited, isSubjunctive, isSupposed } from './conditions.ts';
import { isDoubtful, isUnsure } from './doubts.ts';
import { isOfAim, isOfObject, isOnlyNamed, isStillAimedAt } from './gerunds.ts';
import { hedgeOf } from './hedging.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  depAt,
  headOf,
  isInfinitival,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

/** How real a clause's deed is: done, to come, or only spoken of. */
export type Reality = 'real' | 'planned' | 'unreal';

/** What surrounds a verb: negation, modality, and whether the deed is told as done. */
export interface Modality {
  readonly reality: Reality;
  readonly isNegated: boolean;
  readonly hedge: Hedge | null;
  /** The modal or wishing verb nearest to it, '' without one. */
  readonly modal: string;
}

const PLAIN: Modality = { reality: 'real', isNegated: false, hedge: null, modal: '' };
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Governors of an infinitive, by what they make of it. */
const REALIZING = words(
  'begin start continue go proceed manage help stop cease keep come dare happen resume finish get act move vote rush choose opt join use',
);
const PLANNING = words(
  'plan intend expect hope want seek offer agree pledge vow promise threaten prepare aim decide propose set schedule due ready willing prepared mean look order commit undertake determine arrange',
);
/** "called him to apologize": what one gets in touch for is done in doing so. */
const REACHING = words('call phone telephone write summon contact ring');
const UTTERING = words(
  'apologize apologise convey assure reassure thank congratulate discuss express protest demand warn complain ask urge praise offer voice inform condemn deliver hand lodge',
);
/** Who hopes to meet promises nothing. */
const WISHING = words('hope want seek expect wish');
const UNDOING = words('refuse decline fail forget neglect omit hesitate avoid');
/** "after signing", "by firing": the gerund tells of a deed; "of signing", "on signing" only names it. */
const REAL_PHRASES = words(
  'after by before while when upon following through in despite besides with as',
);
/** What a thing is done by is as real as that: "pledged to help by sending arms". */
const MEANS = words('by through');
/** Who helps another do a thing does not do it. */
const HELPING = words('help enable allow assist encourage');
const CONSIDERING = words('consider mull weigh contemplate');
const NEGATIVE_ADVERBS = words("not never n’t n't no neither nor without hardly barely nearly");
/** Whether a verb or noun is negated by its own words. */
export function isNegated(tree: Tree, i: number): boolean {
  if (isVerb(tree, i) && isUnderNor(tree, i)) return true;
  return childrenOf(tree, i).some(
    (c) =>
      depAt(tree, c) === 'neg' ||
      (depAt(tree, c) === 'advmod' && NEGATIVE_ADVERBS.has(textAt(tree, c))) ||
      isUnderNo(tree, c) ||
      (depAt(tree, c) === 'preconj' && textAt(tree, c) === 'neither') ||
      (depAt(tree, c) === 'det' && textAt(tree, c) === 'no') ||
      isNothing(tree, c),
  );
}

/** "Nor did they sign", "did not call, nor did they write". */
function isUnderNor(tree: Tree, verb: number): boolean {
  const before = depAt(tree, verb) === 'conj' ? headOf(tree, verb) : -1;
  const joiners = [...childrenBy(tree, verb, 'cc'), ...childrenBy(tree, before, 'cc')];
  return joiners.some((c) => c > before && c < verb && textAt(tree, c) === 'nor');
}

const NOBODY = words('nobody none');

/** "signed no treaty", "threatens nobody", "neither of them signed". */
function isNothing(tree: Tree, argument: number): boolean {
  const dep = depAt(tree, argument);
  const quantifiers = childrenBy(tree, argument, 'det', 'preconj', 'cc').map((d) =>
    textAt(tree, d),
  );
  if (dep === 'nsubj') return quantifiers.includes('neither');
  if (!['dobj', 'attr', 'nsubjpass'].includes(dep)) return false;
  return (
    NOBODY.has(textAt(tree, argument)) || quantifiers.some((q) => q === 'no' || q === 'neither')
  );
}

const NO_CASE = words('circumstance condition way time mean');

/** "under no circumstances", "in no way", "at no time". */
function isUnderNo(tree: Tree, preposition: number): boolean {
  return (
    depAt(tree, preposition) === 'prep' &&
    childrenBy(tree, preposition, 'pobj').some(
      (noun) =>
        NO_CASE.has(lemmaAt(tree, noun)) &&
        childrenBy(tree, noun, 'det').some((d) => textAt(tree, d) === 'no'),
    )
  );
}

/** The modal of a verb; a second conjunct without a subject shares the first one's. */
export function modalOf(tree: Tree, verb: number): string {
  const own = childrenBy(tree, verb, 'aux').find((c) => tagAt(tree, c) === 'MD');
  if (own !== undefined)
    return textAt(tree, own)
      .replace(/^[’']ll$/u, 'will')
      .replace(/^[’']d$/u, 'would')
      .replace(/^ca$/u, 'can')
      .replace(/^wo$/u, 'will');
  const isBare =
    childBy(tree, verb, 'nsubj', 'nsubjpass', 'aux') === null && tagAt(tree, verb) === 'VB';
  return depAt(tree, verb) === 'conj' && isBare ? modalOf(tree, headOf(tree, verb)) : '';
}

/** Reads what a verb's own auxiliaries, its governors and its clause make of it. */
export function readModality(tree: Tree, verb: number): Modality {
  const own = readOwn(tree, verb);
  const above = readGovernor(tree, verb, 0);
  return {
    reality: weaker(own.reality, above.reality),
    isNegated: own.isNegated !== above.isNegated,
    hedge: own.hedge ?? above.hedge,
    modal: own.modal === '' ? above.modal : own.modal,
  };
}

function weaker(a: Reality, b: Reality): Reality {
  if (a === 'unreal' || b === 'unreal') return 'unreal';
  return a === 'planned' || b === 'planned' ? 'planned' : 'real';
}

function readOwn(tree: Tree, verb: number): Modality {
  const modal = modalOf(tree, verb);
  const negated = isNegated(tree, verb) || isNegatedTogether(tree, verb);
  const hedge = hedgeOf(tree, verb, modal, negated);
  const isPast = childrenBy(tree, verb, 'aux').some(
    (c) => textAt(tree, c) === 'have' || textAt(tree, c) === 'had',
  );
  if (modal !== '') {
    const reality: Reality = isPast && modal !== 'will' ? 'unreal' : 'planned';
    return { reality, isNegated: negated, hedge, modal };
  }
  if (isHeadlineFuture(tree, verb)) return { reality: 'planned', isNegated: negated, hedge, modal };
  if (isScheduled(tree, verb))
    return { reality: 'planned', isNegated: negated, hedge, modal: 'later' };
  const isUnreal = isSupposed(tree, verb) || isQuestion(tree, verb) || isSubjunctive(tree, verb);
  const reality: Reality = isUnreal ? 'unreal' : 'real';
  return { reality, isNegated: negated, hedge, modal };
}

/** "did not sign or ratify": the second verb shares the first's negation when it has no clause of its own. */
function isNegatedTogether(tree: Tree, verb: number): boolean {
  if (depAt(tree, verb) !== 'conj' || childBy(tree, verb, 'nsubj', 'nsubjpass', 'aux') !== null)
    return false;
  const head = headOf(tree, verb);
  const joined = childrenBy(tree, head, 'cc').some(
    (c) => textAt(tree, c) === 'or' || textAt(tree, c) === 'nor',
  );
  return joined && isVerb(tree, head) && isNegated(tree, head);
}

/** "Seoul to send aid": a headline's infinitive is a future. */
function isHeadlineFuture(tree: Tree, verb: number): boolean {
  return (
    headOf(tree, verb) === verb &&
    isInfinitival(tree, verb) &&
    childBy(tree, verb, 'nsubj') !== null
  );
}

/** "lands in Kenya later on Friday": a present that has not come. */
function isScheduled(tree: Tree, verb: number): boolean {
  return (
    ['VBZ', 'VBP'].includes(tagAt(tree, verb)) &&
    childrenBy(tree, verb, 'advmod', 'npadvmod').some(
      (c) => c > verb && ['later', 'tomorrow'].includes(textAt(tree, c)),
    )
  );
}

function isQuestion(tree: Tree, verb: number): boolean {
  return (
    headOf(tree, verb) === verb &&
    childrenBy(tree, verb, 'punct').some((c) => textAt(tree, c) === '?')
  );
}

/** What the clause above makes of this one. */
function readGovernor(tree: Tree, verb: number, depth: number): Modality {
  const head = headOf(tree, verb);
  if (head === verb || depth > 6) return PLAIN;
  const isInfinitive = isInfinitival(tree, verb);
  switch (depAt(tree, verb)) {
    case 'conj':
      if (!isVerb(tree, head)) return PLAIN;
      if (isInfinitive && !isInfinitival(tree, head)) return { ...PLAIN, reality: 'unreal' };
      if (isOfObject(tree, verb, head) || isOfAim(tree, verb, head))
        return { ...PLAIN, reality: 'unreal' };
      if (tagAt(tree, verb) === 'VB' && childBy(tree, verb, 'nsubj') === null)
        return withoutModal(
          readModality(tree, head),
          isNegated(tree, head) && !isNegatedTogether(tree, verb),
        );
      return { ...readGovernor(tree, head, depth + 1), isNegated: false };
    case 'xcomp':
      if (isHelped(tree, head, verb)) return { ...PLAIN, reality: 'unreal' };
      return isReached(tree, head, verb) ? PLAIN : underGovernor(tree, head, depth);
    case 'advcl':
      if (isInfinitive && isReached(tree, head, verb)) return PLAIN;
      if (tagAt(tree, verb) === 'VBG' && isSupposed(tree, head))
        return { ...PLAIN, reality: 'unreal' };
      return isInfinitive || isPending(tree, verb, head) ? { ...PLAIN, reality: 'unreal' } : PLAIN;
    case 'acl':
    case 'relcl':
      return isInfinitive || isDoubtful(tree, verb, head) || isStillAimedAt(tree, verb)
        ? { ...PLAIN, reality: 'unreal' }
        : PLAIN;
    case 'pcomp':
      return textAt(tree, head) === 'without' ? { ...PLAIN, isNegated: true } : phrase(tree, head);
    case 'ccomp':
      if (isHelped(tree, head, verb)) return { ...PLAIN, reality: 'unreal' };
      if (isInfinitive) return underGovernor(tree, head, depth);
      return isUnsure(tree, verb, head) ? { ...PLAIN, reality: 'unreal' } : PLAIN;
    default:
      return isInfinitive && depAt(tree, verb) !== 'ROOT' ? { ...PLAIN, reality: 'unreal' } : PLAIN;
  }
}

/** "will talk once they leave", "refused to talk until they left": nobody has left yet. */
function isPending(tree: Tree, verb: number, head: number): boolean {
  if (!isAwaited(tree, verb) || !isVerb(tree, head)) return false;
  const { reality, isNegated } = readModality(tree, head);
  return reality !== 'real' || (isNegated && isInfinitival(tree, head));
}

/** "helps Ukraine defend its land": Ukraine's deed is what the help is for. */
function isHelped(tree: Tree, verb: number, helped: number): boolean {
  return (
    HELPING.has(lemmaAt(tree, verb)) &&
    (childBy(tree, helped, 'nsubj') !== null || childBy(tree, verb, 'dobj') !== null)
  );
}

/** Somebody was in fact got in touch with. */
function isReached(tree: Tree, verb: number, purpose: number): boolean {
  return (
    REACHING.has(lemmaAt(tree, verb)) &&
    UTTERING.has(lemmaAt(tree, purpose)) &&
    childBy(tree, verb, 'dobj', 'oprd') !== null &&
    readModality(tree, verb).reality === 'real'
  );
}

function withoutModal(m: Modality, dropNegation: boolean): Modality {
  return dropNegation ? { ...m, isNegated: false } : m;
}

function phrase(tree: Tree, preposition: number): Modality {
  const text = textAt(tree, preposition);
  const head = headOf(tree, preposition);
  if (isOnlyNamed(tree, head)) return { ...PLAIN, reality: 'unreal' };
  if (MEANS.has(text) && isVerb(tree, head))
    return { ...PLAIN, reality: readModality(tree, head).reality };
  return REAL_PHRASES.has(text) ? PLAIN : { ...PLAIN, reality: 'unreal' };
}

/** "continued to warn" is a warning, "refused to sign" no signing, "plans to visit" one to come. */
function underGovernor(tree: Tree, governor: number, depth: number): Modality {
  const lemma = lemmaAt(tree, governor);
  const outer = depth > 5 ? PLAIN : readModality(tree, governor);
  if (UNDOING.has(lemma)) return { ...outer, isNegated: !outer.isNegated };
  if (CONSIDERING.has(lemma))
    return { ...outer, reality: weaker('planned', outer.reality), hedge: 'considered' };
  if (lemma === 'be' || PLANNING.has(lemma)) {
    const modal = WISHING.has(lemma) ? lemma : outer.modal;
    return { ...outer, modal, reality: weaker('planned', outer.reality) };
  }
  if (REALIZING.has(lemma)) return outer;
  return { ...outer, reality: 'unreal' };
}
