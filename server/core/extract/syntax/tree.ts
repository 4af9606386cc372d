import type { Annotation, Token, TokenRange } from '../../../model/annotation.ts';

/** A block's parse with its children ready: what every rule walks over. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Each token's text and lemma in small letters. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly sentences: readonly TokenRange[];
  /** Sentence number of each token. */
  readonly sentenceOf: readonly number[];
}

/** Indexes one block's annotation. */
export function buildTree(annotation: Annotation): Tree {
  const { tokens, sentences } = annotation;
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head !== token.i) children[token.head]?.push(token.i);
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  sentences.forEach((sentence, n) => sentenceOf.fill(n, sentence.from, sentence.to));
  const words = tokens.map((t) => t.text.toLowerCase());
  const lemmas = tokens.map((t) => t.lemma.toLowerCase());
  return { tokens, children, words, lemmas, sentences, sentenceOf };
}

/** The lower-case lemma of a token, '' out of range. */
export function lemmaAt(tree: Tree, i: number): string {
  return tree.lemmas[i] ?? '';
}

/** The lower-case text of a token, '' out of range. */
export function textAt(tree: Tree, i: number): string {
  return tree.words[i] ?? '';
}

/** The dependency label of a token, '' out of range. */
export function depAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.dep ?? '';
}

/** The Penn tag of a token, '' out of range. */
export function tagAt(tree: Tree, i: number): string {
  return tree.tokens[i]?.tag ?? '';
}

/** The head of a token; a root is its own. */
export function headOf(tree: Tree, i: number): number {
  return tree.tokens[i]?.head ?? i;
}

/** A token's children, in order. */
export function childrenOf(tree: Tree, i: number): readonly number[] {
  return tree.children[i] ?? [];
}

/** The children whose label is one of these. */
export function childrenBy(tree: Tree, i: number, ...deps: readonly string[]): readonly number[] {
  const children = childrenOf(tree, i);
  return children.length === 0 ? children : children.filter((c) => deps.includes(depAt(tree, c)));
}

/** The first child whose label is one of these, or null. */
export function childBy(tree: Tree, i: number, ...deps: readonly string[]): number | null {
  for (const c of childrenOf(tree, i)) if (deps.includes(depAt(tree, c))) return c;
  return null;
}

/** The first of what "and", "or" and commas join a token to; the token itself where nothing stands before it. */
export function firstConjunct(tree: Tree, token: number): number {
  let at = token;
  while (depAt(tree, at) === 'conj' && headOf(tree, at) !== at) at = headOf(tree, at);
  return at;
}

/** Whether a token's tag is a verb's. */
export function isVerb(tree: Tree, i: number): boolean {
  return tagAt(tree, i).startsWith('VB');
}

/** Whether a token's tag is a common or proper noun's. */
export function isNoun(tree: Tree, i: number): boolean {
  return tagAt(tree, i).startsWith('NN');
}

/** Whether a verb stands after "to". */
export function isInfinitival(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'aux').some((c) => textAt(tree, c) === 'to');
}

/** The heads of a token up to the root, the nearest first. */
export function ancestorsOf(tree: Tree, i: number): readonly number[] {
  const path: number[] = [];
  let at = i;
  for (let head = headOf(tree, at); head !== at; head = headOf(tree, at)) {
    if (path.length > tree.tokens.length) break;
    path.push(head);
    at = head;
  }
  return path;
}

/** The nearest verb above a token, or null. */
export function verbOver(tree: Tree, i: number): number | null {
  return ancestorsOf(tree, i).find((a) => isVerb(tree, a)) ?? null;
}

/** The smallest token range that holds the token and all below it, save the branches that `skip` names. */
export function subtreeOf(tree: Tree, i: number, skip?: (child: number) => boolean): TokenRange {
  let from = i;
  let to = i + 1;
  const stack = [i];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
    for (const c of childrenOf(tree, at)) if (skip?.(c) !== true) stack.push(c);
  }
  return { from, to };
}

/** Whether `i` stands in the subtree of `top`. */
export function isUnder(tree: Tree, i: number, top: number): boolean {
  return i === top || ancestorsOf(tree, i).includes(top);
}
