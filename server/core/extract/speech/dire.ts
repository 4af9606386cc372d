import type { Actor } from '../../../model/entity.ts';
import { isNegated } from '../reality/modality.ts';
import { prepObjects } from '../syntax/phrase.ts';
import type { Speakers } from './speakers.ts';
import { childrenBy, lemmaAt, textAt, type Tree } from '../syntax/tree.ts';

const WARNING_OFF = new Set(['must', 'should', 'ought', 'shall']);
/** What one wishes a people is no demand on it: "they must have a clear horizon". */
const HAVING = new Set(['have', 'enjoy', 'live', 'feel', 'benefit']);
const DIRE_DEEDS = new Set('endanger jeopardize jeopardise imperil'.split(' '));
const HARMING = new Set(
  'damage harm hurt undermine worsen ruin destroy sour strain threaten poison affect'.split(' '),
);
const BONDS = new Set(
  'relation relations relationship tie bond friendship trust peace security'.split(' '),
);
const SUFFERING = new Set('face suffer pay bear have bring entail carry meet'.split(' '));
const PRICES = new Set(
  'consequence price cost repercussion retaliation response aftermath'.split(' '),
);
const WRONGS = new Set('mistake error blunder folly provocation escalation'.split(' '));

/** Whether what must be is only wished for somebody. */
export function isWish(tree: Tree, verb: number): boolean {
  return HAVING.has(lemmaAt(tree, verb));
}

/** Whether a clause tells of harm to come: "this would be a mistake", "it will endanger our ties", "they will pay a price". */
export function isDire(tree: Tree, verb: number, modal: string): boolean {
  if (modal === '' || isUnfulfilled(tree, verb)) return false;
  const isWarnedOff = isNegated(tree, verb);
  const lemma = lemmaAt(tree, verb);
  const objects = childrenBy(tree, verb, 'dobj').map((o) => lemmaAt(tree, o));
  if (isWarnedOff)
    return WARNING_OFF.has(modal) && lemma === 'make' && objects.some((o) => WRONGS.has(o));
  if (lemma === 'be')
    return childrenBy(tree, verb, 'attr').some((c) => WRONGS.has(lemmaAt(tree, c)));
  return (
    DIRE_DEEDS.has(lemma) ||
    (HARMING.has(lemma) && objects.some((o) => BONDS.has(o))) ||
    (SUFFERING.has(lemma) && objects.some((o) => PRICES.has(o)))
  );
}

/** Those with whom there is a bond that would suffer: "relations *with Chile*". */
export function partnersOf(
  tree: Tree,
  block: number,
  verb: number,
  who: Speakers,
): readonly Actor[] {
  const objects = childrenBy(tree, verb, 'dobj');
  return [...objects, ...objects.flatMap((o) => prepObjects(tree, o, ['for', 'on', 'to']))]
    .filter((noun) => BONDS.has(lemmaAt(tree, noun)))
    .flatMap((noun) => prepObjects(tree, noun, ['with']))
    .flatMap((token) => who.actors({ block, token }, 'about'));
}

/** "would have sent it": what did not come about is announced to nobody. */
export function isUnfulfilled(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'aux').some((c) => textAt(tree, c) === 'have');
}
