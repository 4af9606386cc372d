import type { Frame } from './frame.ts';
import { depAt, headOf, type Tree } from './tree.ts';

/** "protested to Moscow and demanded an end", "called Kim to apologize": the second speaks to whom the first spoke. */
export function shareAddressees(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
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

function isSharing(tree: Tree, frame: Frame, first: Frame): boolean {
  if (frame.targets.length > 0 || !frame.act.isUtterance || first.targets.length === 0)
    return false;
  const { predicate, trigger } = frame.situation;
  switch (depAt(tree, trigger)) {
    case 'conj':
      return first.act.isUtterance && predicate?.via === 'shared';
    case 'advcl':
    case 'xcomp':
      return first.act.plover === 'CONSULT' || first.act.name === 'SUMMONED';
    default:
      return false;
  }
}
