import {
  ancestorsOf,
  childBy,
  childrenBy,
  isInfinitival,
  isVerb,
  lemmaAt,
  tagAt,
  type Tree,
} from '../syntax/tree.ts';

/** "stressed the need for aid and imposing a ban": a gerund is no second verb, but one more of what the object is about. */
export function isOfObject(tree: Tree, verb: number, head: number): boolean {
  return (
    tagAt(tree, verb) === 'VBG' &&
    tagAt(tree, head) !== 'VBG' &&
    childBy(tree, verb, 'aux', 'nsubj') === null &&
    childrenBy(tree, head, 'dobj').some((o) => childBy(tree, o, 'prep') !== null)
  );
}

/** Nouns that only name what their gerund would be: "an interest in working together". */
const NAMING = new Set(
  'interest importance need value benefit commitment readiness desire goal aim purpose possibility prospect idea way plan step progress priority'.split(
    ' ',
  ),
);

/** "the role it plays in ending the war" ends no war. */
function isRole(tree: Tree, i: number): boolean {
  return ['play', 'role', 'part'].includes(lemmaAt(tree, i));
}

/** Whether a noun, or the verb of playing a part, only names what the gerund below it would be. */
export function isOnlyNamed(tree: Tree, head: number): boolean {
  return (NAMING.has(lemmaAt(tree, head)) && !isVerb(tree, head)) || isRole(tree, head);
}

const AGREEING = new Set(['agree', 'accept', 'decide', 'negotiate']);

/** "a commitment to a border agreed by both": what one aims at is not agreed yet. */
export function isStillAimedAt(tree: Tree, verb: number): boolean {
  if (!AGREEING.has(lemmaAt(tree, verb))) return false;
  for (const at of ancestorsOf(tree, verb)) {
    if (isVerb(tree, at)) return false;
    if (NAMING.has(lemmaAt(tree, at))) return true;
  }
  return false;
}

/** "committed to deepen their ties, encourage trade and …": a bare verb behind a past one is one more of what is aimed at. */
export function isOfAim(tree: Tree, verb: number, head: number): boolean {
  const isBare = ['VB', 'VBP'].includes(tagAt(tree, verb));
  if (!isBare || tagAt(tree, head) !== 'VBD') return false;
  if (childBy(tree, verb, 'nsubj', 'aux') !== null) return false;
  const objects = childrenBy(tree, head, 'dobj');
  return [
    ...childrenBy(tree, head, 'xcomp'),
    ...objects.flatMap((o) => childrenBy(tree, o, 'acl')),
  ].some((c) => c > head && c < verb && isInfinitival(tree, c));
}
