import { createArena } from './arena.ts';
import type { Word } from './embedding.ts';
import type { Kernel } from './kernel.ts';
import { WIDTH } from './kernel.ts';
import type { ModelFiles } from './model.ts';
import { readMoves } from './moves.ts';
import type { Move } from './moves.ts';
import type { ScoreMoves } from './parser.ts';
import { createScalarKernel } from './scalar.ts';
import { createScorer } from './scorer.ts';
import { createTagger } from './tagger.ts';
import { openTensors } from './tensors.ts';
import { createTok2vec } from './tok2vec.ts';
import { createWasmKernel } from './wasm.ts';

/** The most words that go through the network at once; this bounds its memory. */
export const CAPACITY = 2048;

/** What the network says of one run of words. */
export interface Reading {
  readonly tags: readonly string[];
  readonly scoreParser: ScoreMoves;
  readonly scoreRecognizer: ScoreMoves;
}

/** The neural part: words in, tags and move scorers out. */
export interface Network {
  readonly parserMoves: readonly Move[];
  readonly recognizerMoves: readonly Move[];
  /** Reads runs of words, together at most CAPACITY; the readings are good until the next call. */
  read(runs: readonly (readonly Word[])[]): readonly Reading[];
}

/** Lays out the model in one memory. */
export function createNetwork({ weights, kernel: code, network }: ModelFiles): Network {
  const tensors = openTensors(weights, network.tensors);
  const symbols = new Map(Object.entries(network.symbols));
  const arena = createArena();
  const parserMoves = readMoves(network.moves.parser);
  const recognizerMoves = readMoves(network.moves.ner);
  const shared = createTok2vec(arena, tensors, 'shared', network.seeds.shared, symbols);
  const own = createTok2vec(arena, tensors, 'ner', network.seeds.ner, symbols);
  const tagger = createTagger(arena, tensors, network.tags, CAPACITY);
  const parser = createScorer(arena, tensors, 'parser', parserMoves.length, CAPACITY);
  const recognizer = createScorer(arena, tensors, 'ner', recognizerMoves.length, CAPACITY);
  const vectors = arena.reserve((CAPACITY + 2) * WIDTH);
  const kernel: Kernel =
    code === null ? createScalarKernel(arena.size()) : createWasmKernel(code, arena.size());
  arena.fill(kernel.floats);

  return {
    parserMoves,
    recognizerMoves,
    read: (runs) => {
      const count = runs.reduce((sum, run) => sum + run.length, 0);
      shared.encode(kernel, runs, vectors);
      const tags = tagger(kernel, vectors, count);
      parser.prepare(kernel, vectors, count);
      own.encode(kernel, runs, vectors);
      recognizer.prepare(kernel, vectors, count);
      let first = 0;
      return runs.map((run) => {
        const from = first;
        first += run.length;
        return {
          tags: tags.slice(from, first),
          scoreParser: (rows) => parser.score(kernel, rows, from),
          scoreRecognizer: (rows) => recognizer.score(kernel, rows, from),
        };
      });
    },
  };
}
