import { hashRows, hashString } from './hash.ts';
import { WIDTH } from './kernel.ts';
import { createLexeme } from './lexeme.ts';
import type { Lexeme } from './lexeme.ts';
import type { Tensors } from './tensors.ts';
import type { U64 } from './u64.ts';

const MAX_CACHED = 20_000;

/** What is embedded: a word with its norm, and whether a blank follows it. Words of one key have one embedding. */
export interface Word {
  readonly key: string;
  readonly text: string;
  readonly norm: string;
  readonly isSpaced: boolean;
}

/** In the order of the model's columns; the recogniser has the first four only. */
const FEATURES = ['norm', 'prefix', 'suffix', 'shape', 'isSpaced', 'isSpace'] as const;
type Feature = (typeof FEATURES)[number];

/** Writes a word's embeddings one after another: WIDTH numbers for each feature. */
export interface HashEmbedding {
  /** How many numbers a word has. */
  readonly depth: number;
  write(word: Word, out: Float32Array, at: number): void;
}

/** The hash embeddings of one network, with a bounded memory of the rows of each feature's value. */
export function createHashEmbedding(
  tensors: Tensors,
  name: string,
  seeds: readonly number[],
  symbols: ReadonlyMap<string, number>,
): HashEmbedding {
  const columns = FEATURES.slice(0, seeds.length).map((feature, i) => ({
    feature,
    seed: seeds[i] ?? 0,
    table: tensors(`${name}.embed${i}`),
    rows: new Map<string, readonly number[]>(),
  }));
  return {
    depth: columns.length * WIDTH,
    write: (word, out, at) => {
      const lexeme = createLexeme(word.text, word.norm);
      let to = at;
      for (const { feature, seed, table, rows } of columns) {
        const value = valueOf(lexeme, word.isSpaced, feature);
        let found = rows.get(value);
        if (found === undefined) {
          if (rows.size >= MAX_CACHED) rows.clear();
          found = hashRows(idOf(value, feature, symbols), seed, table.length / WIDTH);
          rows.set(value, found);
        }
        out.fill(0, to, to + WIDTH);
        for (const row of found) {
          for (let i = 0; i < WIDTH; i += 1)
            out[to + i] = (out[to + i] ?? 0) + (table[row * WIDTH + i] ?? 0);
        }
        to += WIDTH;
      }
    },
  };
}

function valueOf(lexeme: Lexeme, isSpaced: boolean, feature: Feature): string {
  switch (feature) {
    case 'isSpaced':
      return isSpaced ? '1' : '0';
    case 'isSpace':
      return lexeme.isSpace ? '1' : '0';
    case 'norm':
    case 'prefix':
    case 'suffix':
    case 'shape':
      return lexeme[feature];
  }
}

/** A flag is its own id; a string's is its hash, but for the empty one and spaCy's symbols. */
function idOf(value: string, feature: Feature, symbols: ReadonlyMap<string, number>): U64 {
  if (feature === 'isSpaced' || feature === 'isSpace') return { hi: 0, lo: Number(value) };
  const symbol = value === '' ? 0 : symbols.get(value);
  return symbol === undefined ? hashString(value) : { hi: 0, lo: symbol };
}
