import type { Frame } from '../frame.ts';
import { childBy, depAt, headOf, isVerb, type Tree } from '../syntax/tree.ts';

const PROMISING = new Set(['AGREED', 'PLEDGED', 'THREATENED']);

/** The promise that tells of a deed to come: "agreed to *release*", "plans to visit and *sign*". */
export function findPromise(tree: Tree, frame: Frame, frames: readonly Frame[]): Frame | undefined {
  let at = frame.situation.support;
  for (let depth = 0; depth < 4; depth += 1) {
    const head = headOf(tree, at);
    const isPredicate = isVerb(tree, head) || depAt(tree, head) === 'acomp';
    if (head === at || !isPredicate || !isBelow(tree, at)) return undefined;
    const isBeside = depAt(tree, at) === 'conj';
    const promise = isBeside
      ? undefined
      : frames.find((f) => f.situation.trigger === head && PROMISING.has(f.act.name));
    if (promise !== undefined && promise !== frame)
      return isBySame(promise, frame) && !isToOwn(promise) ? promise : undefined;
    at = head;
  }
  return undefined;
}

function isBelow(tree: Tree, verb: number): boolean {
  switch (depAt(tree, verb)) {
    case 'xcomp':
    case 'ccomp':
    case 'acomp':
      return true;
    case 'conj':
      return childBy(tree, verb, 'nsubj', 'nsubjpass') === null;
    default:
      return false;
  }
}

function isBySame(a: Frame, b: Frame): boolean {
  return a.sources.every(({ id }, n) => id === b.sources[n]?.id);
}

/** "is willing to withdraw its troops": what is promised to one's own alone is no promise. */
function isToOwn({ act, sources, targets }: Frame): boolean {
  const [source] = sources;
  return (
    act.name === 'PLEDGED' &&
    targets.length > 0 &&
    targets.every(({ country }) => country === source?.country)
  );
}
