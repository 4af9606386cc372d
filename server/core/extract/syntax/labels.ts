import { childBy, isNoun, isVerb, tagAt, textAt, type Tree } from './tree.ts';
import type { Quote } from './quotes.ts';

/** A transcript's label, "Ana Soto:", and the words that follow it. */
export interface Label {
  readonly speaker: number;
  readonly words: Quote;
}

const MAX_LABEL = 12;

/** Reads the label that a block of a transcript begins with; what follows must be a sentence, not a list or a headline's second half. */
export function readLabel(tree: Tree): Label | null {
  const colon = tree.tokens.findIndex(({ text }, i) => text === ':' && i <= MAX_LABEL);
  const speaker = colon - 1;
  if (speaker < 0 || !isNoun(tree, speaker) || !/^\p{Lu}/u.test(tree.tokens[0]?.text ?? ''))
    return null;
  const isClause = tree.tokens.slice(0, colon).some(({ i }) => isVerb(tree, i) || isComma(tree, i));
  if (isClause || !isSentence(tree, colon + 1)) return null;
  return { speaker, words: { from: colon + 1, to: tree.tokens.length, isOpen: false } };
}

function isComma(tree: Tree, i: number): boolean {
  return textAt(tree, i) === ',';
}

/** A finite verb with a subject, and a full stop at the end. */
function isSentence(tree: Tree, from: number): boolean {
  const last = tree.tokens.findLast(({ isSpace }) => !isSpace);
  const isFinite = tree.tokens
    .slice(from)
    .some(({ i }) => ['VBD', 'VBP', 'VBZ', 'MD'].includes(tagAt(tree, i)) && hasSubject(tree, i));
  return isFinite && /[.!?”"]$/u.test(last?.text ?? '');
}

function hasSubject(tree: Tree, verb: number): boolean {
  const head = tagAt(tree, verb) === 'MD' ? (tree.tokens[verb]?.head ?? verb) : verb;
  return childBy(tree, head, 'nsubj', 'nsubjpass', 'expl') !== null;
}
