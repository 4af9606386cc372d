import { depAt, headOf, isVerb, type Tree } from './tree.ts';

/** A stretch between quotation marks, as tokens of one block; the marks themselves stand outside. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** No closing mark: the quotation goes on in the next paragraph. */
  readonly isOpen: boolean;
}

const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»', "''"]);

/** Finds the quotations of a block; straight marks open and close in turn. */
export function findQuotes(tree: Tree): readonly Quote[] {
  const quotes: Quote[] = [];
  let from: number | null = null;
  for (const { i, text } of tree.tokens) {
    const isStraight = text === '"';
    if (from === null && (OPENING.has(text) || isStraight)) from = i + 1;
    else if (from !== null && (CLOSING.has(text) || isStraight)) {
      if (i > from) quotes.push({ from, to: i, isOpen: false });
      from = null;
    }
  }
  if (from !== null && from < tree.tokens.length)
    quotes.push({ from, to: tree.tokens.length, isOpen: true });
  return quotes;
}

/** Whether a token stands inside a quotation. */
export function isInside(quote: Quote, token: number): boolean {
  return token >= quote.from && token < quote.to;
}

const MODIFIERS = new Set(['nmod', 'compound', 'nummod', 'amod', 'poss']);

/** Whether a quotation is only a part of the name behind it ("the “open door” pact", `Luis “Lobo” Vera`) and says nothing. */
export function isLabel(tree: Tree, quote: Quote): boolean {
  for (let i = quote.from; i < quote.to; i += 1) {
    if (isVerb(tree, i)) return false;
    const head = headOf(tree, i);
    if (isInside(quote, head) && head !== i) continue;
    if (head < quote.to || !MODIFIERS.has(depAt(tree, i))) return false;
  }
  return true;
}
