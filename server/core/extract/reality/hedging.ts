import type { Hedge } from '../../../model/record.ts';
import { hasCondition, isToldInPast } from './conditions.ts';
import { childrenBy, childrenOf, lemmaAt, textAt, tagAt, type Tree } from '../syntax/tree.ts';

const MODALS: Readonly<Record<string, Hedge>> = {
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
};
const ADVERBS: Readonly<Record<string, Hedge>> = {
  reportedly: 'likely',
  allegedly: 'possible',
  apparently: 'likely',
  likely: 'likely',
  probably: 'likely',
  possibly: 'possible',
  perhaps: 'possible',
  maybe: 'possible',
  definitely: 'certain',
  certainly: 'certain',
};
/** What one expects to come about by itself: "should arrive on Monday" is no duty. */
const COMING = new Set(
  'arrive reach come land begin start end last happen follow return'.split(' '),
);
const FORESEEN = new Set('able ready possible enough sufficient easy clear over back'.split(' '));

/** How firmly a verb's own modal and adverbs tell its deed. */
export function hedgeOf(tree: Tree, verb: number, modal: string, isNegated: boolean): Hedge | null {
  return modalHedge(tree, verb, modal, isNegated) ?? adverbHedge(tree, verb);
}

function modalHedge(tree: Tree, verb: number, modal: string, isNegated: boolean): Hedge | null {
  switch (modal) {
    case 'can':
    case 'could':
      return isNegated ? null : 'possible';
    case 'will':
    case 'shall':
      return hasCondition(tree, verb) ? 'conditional' : null;
    case 'would':
      return wouldHedge(tree, verb);
    case 'should':
      return isForeseen(tree, verb) ? 'likely' : null;
    default:
      return MODALS[modal] ?? null;
  }
}

/** "said it would come" is "will come" told later; "would like to" asks for nothing. */
function wouldHedge(tree: Tree, verb: number): Hedge | null {
  if (hasCondition(tree, verb)) return 'conditional';
  return lemmaAt(tree, verb) === 'like' || isToldInPast(tree, verb) ? null : 'conditional';
}

function isForeseen(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'acomp').some((c) => FORESEEN.has(lemmaAt(tree, c)))) return true;
  return COMING.has(lemmaAt(tree, verb)) && isDated(tree, verb);
}

function isDated(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'prep', 'npadvmod')
    .flatMap((c) => [c, ...childrenOf(tree, c)])
    .some(
      (c) => ['DATE', 'TIME'].includes(tree.tokens[c]?.entity ?? '') && tagAt(tree, c) !== 'IN',
    );
}

function adverbHedge(tree: Tree, verb: number): Hedge | null {
  for (const c of childrenBy(tree, verb, 'advmod')) {
    const hedge = ADVERBS[textAt(tree, c)];
    if (hedge !== undefined) return hedge;
  }
  return null;
}
