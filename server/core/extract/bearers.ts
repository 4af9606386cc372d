import { contentNouns, ownersOf, prepObjects } from './phrase.ts';
import { childrenBy, type Tree } from './tree.ts';

/** What makes a thing somebody's, or a deed somebody's deed: "a decision of the court", "talks with Kim". */
const BELONGING = ['of', 'by', 'from', 'with', 'to', 'for', 'against', 'between'];
/** Where a thing is: what is done to it there is done to the state whose land that is. */
const STANDING = ['in', 'at', 'near', 'of', 'across', 'throughout', 'inside', 'outside', 'around'];
const MAX_DEPTH = 4;

/** The nouns that a deed or thing belongs to, the nearest first: of "an offer by the envoy of Chad", "envoy", then "Chad". */
export function bearersOf(tree: Tree, noun: number): readonly number[] {
  return reach(tree, noun, BELONGING);
}

/** The nouns that tell whose land people or things are on, the nearest first. */
export function standpointsOf(tree: Tree, noun: number): readonly number[] {
  return reach(tree, noun, STANDING);
}

function reach(tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] {
  const found: number[] = [];
  let layer: readonly number[] = [noun];
  for (let depth = 0; depth < MAX_DEPTH && layer.length > 0; depth++) {
    layer = layer.flatMap((n) => below(tree, n, prepositions));
    found.push(...layer);
  }
  return found;
}

function below(tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] {
  const participles = childrenBy(tree, noun, 'acl', 'relcl');
  const objects = [noun, ...participles].flatMap((n) => prepObjects(tree, n, prepositions));
  return [...ownersOf(tree, noun), ...objects.flatMap((o) => contentNouns(tree, o))];
}
