import type { Annotation } from '../../../model/annotation.ts';
import type { CleanDocument } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { buildTree, headOf, subtreeOf, type Tree } from '../../extract/syntax/tree.ts';
import { evenOut } from '../lexicon/fold.ts';
import { range } from '../lexicon/lexemes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isWithinName } from '../reference/roles.ts';
import { readPhrases, type Phrase } from './phrases.ts';
import { gatherWording } from './wording.ts';

/** One block with its tree and its phrases. */
export interface Reading {
  readonly block: number;
  readonly tree: Tree;
  readonly text: string;
  readonly offset: number;
  readonly phrases: readonly Phrase[];
  /** The phrase of each token that is part of one. */
  readonly phraseAt: ReadonlyMap<number, Phrase>;
  /** The token by which a phrase hangs in its sentence. */
  readonly heads: ReadonlyMap<Phrase, number>;
}

/** Reads all blocks that are text of the document's own. */
export function readBlocks(
  document: CleanDocument,
  annotations: readonly Annotation[],
  lexicon: Lexicon,
): readonly (Reading | null)[] {
  const wording = gatherWording(annotations);
  return document.blocks.map((block, n) => {
    const annotation = annotations[n];
    if (block.kind === 'boilerplate' || annotation === undefined) return null;
    const tree = buildTree(annotation);
    const text = evenOut(document.source.text.slice(block.start, block.end));
    const phrases = readPhrases(
      { tokens: tree.tokens, text, offset: block.start },
      lexicon,
      wording,
    );
    const phraseAt = new Map<number, Phrase>();
    const heads = new Map<Phrase, number>();
    for (const phrase of phrases) {
      const words = tokensOf(phrase);
      for (const i of words) phraseAt.set(i, phrase);
      heads.set(phrase, findHead(tree, words));
    }
    return { block: n, tree, text, offset: block.start, phrases, phraseAt, heads };
  });
}

/** The tokens of a phrase: its words and the name that it bears. */
export function tokensOf({ from, to, person }: Phrase): readonly number[] {
  const own = range(from, to);
  return person === null ? own : [...own, ...range(person.from, person.to)].sort((a, b) => a - b);
}

/** The token whose head lies outside; the last one where the parser tore the phrase apart. */
function findHead(tree: Tree, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  const outer = tokens.filter((i) => !inside.has(headOf(tree, i)) || headOf(tree, i) === i);
  const named = outer.filter((i) => tree.tokens[i]?.tag.startsWith('N') === true);
  return named[0] ?? outer[0] ?? tokens[0] ?? 0;
}

/** The document's span of tokens [from, to). */
export function spanOf({ tree }: Reading, from: number, to: number): Span {
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to - 1]?.end ?? 0 };
}

/** The words of a token range as they stand. */
export function wordsOf(reading: Reading, from: number, to: number): string {
  const { start, end } = spanOf(reading, from, to);
  return reading.text.slice(start - reading.offset, end - reading.offset);
}

/** More words than these are no name: the parser has hung a clause on it. */
const LONGEST = 40;

/** A noun as it stands with the words that belong to its name, and with all that was read as one. */
export function surfaceOf(reading: Reading, token: number): string {
  const { tree, phraseAt } = reading;
  const { from, to } = subtreeOf(tree, token, (c) => !isWithinName(tree, c));
  const phrase = phraseAt.get(token);
  const own = phrase === undefined ? [] : tokensOf(phrase);
  const [first = from, last = to - 1] = [own[0], own.at(-1)];
  if (to - from > LONGEST) return wordsOf(reading, first, last + 1);
  const isTorn = last - first + 1 > own.length;
  return isTorn
    ? wordsOf(reading, from, to)
    : wordsOf(reading, Math.min(from, first), Math.max(to, last + 1));
}

/** How many sentences stand before each block. */
export function countSentences(readings: readonly (Reading | null)[]): readonly number[] {
  let n = 0;
  return readings.map((reading) => {
    const start = n;
    n += reading?.tree.sentences.length ?? 0;
    return start;
  });
}

/** The phrases that only say whose an office is: "*Chile*'s ambassador". */
export function titleOwnersOf(readings: readonly (Reading | null)[]): ReadonlySet<Phrase> {
  const titles = readings
    .flatMap((r) => r?.phrases ?? [])
    .flatMap((p) =>
      p.sense?.kind === 'title' && p.owner?.kind === 'phrase' ? [p.owner.phrase] : [],
    );
  return new Set(titles);
}
