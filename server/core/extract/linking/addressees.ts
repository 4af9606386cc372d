import type { Frame } from '../frame.ts';
import { findPromise } from '../reality/promises.ts';
import { depAt, headOf, lemmaAt, textAt, type Tree } from '../syntax/tree.ts';

const JUDGING = new Set(['support', 'praise', 'criticism', 'accusation', 'concern', 'regret']);

/** "protested to Moscow and demanded an end", "called Kim to apologize": the second speaks to whom the first spoke. */
export function shareAddressees(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  const told = frames.map((frame) => takeFromDeed(tree, frame, frames));
  return shareAmong(tree, told);
}

/** "agreed to release ten Malians": whom the deed is for the promise is to; of several who agree it is to each other. */
function takeFromDeed(tree: Tree, frame: Frame, frames: readonly Frame[]): Frame {
  const isAmong = frame.act.isReciprocal && frame.sources.length > 1;
  if (frame.targets.length > 0 || isAmong) return frame;
  const deed = frames.find(
    (other) =>
      other.targets.length > 0 &&
      other.act.quad.endsWith(frame.act.name === 'THREATENED' ? 'conflict' : 'cooperation') &&
      findPromise(tree, other, frames) === frame,
  );
  return deed === undefined
    ? frame
    : { ...frame, targets: deed.targets, parties: [...frame.parties, ...deed.parties] };
}

function shareAmong(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  const byTrigger = new Map(frames.map((f) => [f.situation.trigger, f]));
  return frames.map((frame) => {
    const first = byTrigger.get(headOf(tree, frame.situation.trigger));
    if (first === undefined || first === frame || !isSharing(tree, frame, first)) return frame;
    const isSameSpeaker = first.sources.every((s, n) => s.id === frame.sources[n]?.id);
    return isSameSpeaker
      ? { ...frame, targets: first.targets, parties: [...frame.parties, ...first.parties] }
      : frame;
  });
}

/** What one supports or blames is named beside the verb; what one demands is said to somebody. */
function isAddressed({ act, situation }: Frame): boolean {
  return !JUDGING.has(act.class) || situation.predicate?.object === null;
}

/** Whom one judges one speaks to only with more of the same: "condemned Peru and resolved to help" promises Peru nothing. */
function isSpokenTo({ act }: Frame, first: Frame): boolean {
  const isJudged = first.act.quad === 'verbal-conflict' && JUDGING.has(first.act.class);
  return first.act.isUtterance && (!isJudged || act.quad === first.act.quad);
}

function isSharing(tree: Tree, frame: Frame, first: Frame): boolean {
  if (frame.targets.length > 0 || !frame.act.isUtterance || first.targets.length === 0)
    return false;
  const { predicate, trigger } = frame.situation;
  switch (depAt(tree, trigger)) {
    case 'conj':
      return (
        predicate?.via === 'shared' &&
        isAddressed(frame) &&
        isSpokenTo(frame, first) &&
        hasAddressee(tree, first)
      );
    case 'advcl':
    case 'xcomp':
      return first.act.plover === 'CONSULT' || first.act.name === 'SUMMONED';
    default:
      return false;
  }
}

/** Whom one praises one need not talk to, save where one thanks. */
const THANKING = new Set(['thank', 'congratulate']);
/** What is supported or promised may be somebody's who is not there. */
const DISTANT = new Set(['support', 'promise', 'pledge']);

/** Whether the verb itself has a party that is spoken to: no owner of a thing, nobody deep in its object. */
function hasAddressee(tree: Tree, { situation, act, parties }: Frame): boolean {
  const { trigger, noun } = situation;
  const isPraised =
    act.quad === 'verbal-cooperation' &&
    JUDGING.has(act.class) &&
    !THANKING.has(lemmaAt(tree, trigger));
  return parties.some((token) => {
    const head = headOf(tree, token);
    switch (depAt(tree, token)) {
      case 'dative':
        return head === trigger;
      case 'dobj':
      case 'nsubjpass':
        return head === trigger && !isPraised;
      case 'pobj': {
        const above = headOf(tree, head);
        const isOfNoun = above === noun && !DISTANT.has(act.class);
        return (
          ['to', 'with', 'against', 'on'].includes(textAt(tree, head)) &&
          (above === trigger || isOfNoun)
        );
      }
      default:
        return false;
    }
  });
}
