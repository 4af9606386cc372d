import type { Actor } from '../../../model/entity.ts';
import type { Frame } from '../frame.ts';
import {
  childrenBy,
  childrenOf,
  depAt,
  isUnder,
  lemmaAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

const AFTER = new Set(['after', 'following']);
const REPLYING = new Set(['respond', 'reply', 'react', 'answer', 'retaliate']);

/** Triggers of the acts that this one answers: "warned Seoul after its statement", "in response to …". */
export function answeredTriggers(
  tree: Tree,
  frame: Frame,
  frames: readonly Frame[],
): readonly number[] {
  const phrases = replyPhrases(tree, frame.situation.trigger);
  if (phrases.length === 0) return [];
  return frames
    .filter((other) => other !== frame && isFromTheOther(frame, other))
    .filter((other) => phrases.some((p) => isUnder(tree, other.situation.trigger, p)))
    .map((other) => other.situation.trigger);
}

/** The phrases of a verb that say what it answers: "after …", "in response to …", "responding to …"; behind a comma also below its infinitive. */
export function replyPhrases(tree: Tree, verb: number): readonly number[] {
  const carried = childrenBy(tree, verb, 'xcomp').flatMap((x) =>
    childrenOf(tree, x).filter((c) => isInResponse(tree, c) && textAt(tree, c - 1) === ','),
  );
  const own = childrenOf(tree, verb).filter((c) => {
    switch (depAt(tree, c)) {
      case 'prep':
        return AFTER.has(textAt(tree, c)) || isInResponse(tree, c);
      case 'advcl':
        return (
          REPLYING.has(lemmaAt(tree, c)) ||
          childrenBy(tree, c, 'mark').some((m) => AFTER.has(textAt(tree, m)))
        );
      default:
        return false;
    }
  });
  return [...own, ...carried];
}

function isInResponse(tree: Tree, preposition: number): boolean {
  return (
    textAt(tree, preposition) === 'in' &&
    childrenBy(tree, preposition, 'pobj').some((n) =>
      ['response', 'reply', 'reaction', 'retaliation', 'protest'].includes(lemmaAt(tree, n)),
    )
  );
}

/** A reply goes back along the dyad: whoever acted there is answered here. */
function isFromTheOther(frame: Frame, other: Frame): boolean {
  const isSameSide = (a: Actor, b: Actor): boolean =>
    a.id === b.id || (a.country !== null && a.country === b.country);
  const isAddressed = frame.targets.some((t) => other.sources.some((s) => isSameSide(s, t)));
  const wasAddressed = frame.sources.some((s) => other.targets.some((t) => isSameSide(s, t)));
  return isAddressed || wasAddressed;
}
