import { headOf, verbOver, type Tree } from '../../extract/syntax/tree.ts';

/** The verb or noun that a time belongs to: up through its preposition and its own parts. */
export function governorOf(tree: Tree, token: number): number {
  let at = token;
  for (let n = 0; n < 8; n++) {
    const head = headOf(tree, at);
    if (head === at) return at;
    const tag = tree.tokens[head]?.tag ?? '';
    if (tag.startsWith('VB')) return head;
    if (tag === 'IN' || tag === 'TO' || isPart(tree, at) || isTimeWord(tree, head)) at = head;
    else return head;
  }
  return at;
}

const PARTS = new Set(
  'nummod compound amod det punct appos pobj nmod quantmod npadvmod advmod'.split(' '),
);

/** Whether a word is a part of the phrase above it. */
export function isPart(tree: Tree, token: number): boolean {
  return PARTS.has(tree.tokens[token]?.dep ?? '');
}

/** Whether a word tells a time or number. */
export function isTimeWord(tree: Tree, i: number): boolean {
  return ['DATE', 'TIME', 'CARDINAL', 'ORDINAL'].includes(tree.tokens[i]?.entity ?? '');
}

/** The nearest verb above a word, or the word itself. */
export function headVerb(tree: Tree, token: number): number {
  return verbOver(tree, token) ?? token;
}
