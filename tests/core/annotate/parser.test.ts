import fc from 'fast-check';
import { readMoves } from '../../../server/core/annotate/moves.ts';
import { parseDependencies } from '../../../server/core/annotate/parser.ts';
import { restoreArcs } from '../../../server/core/annotate/projective.ts';
import { recognizeEntities } from '../../../server/core/annotate/recognizer.ts';
import { findSentences } from '../../../server/core/annotate/sentences.ts';

const MOVES = readMoves(['S', 'D', 'L-nsubj', 'R-dobj', 'B-ROOT']);
const NER = readMoves(['B-GPE', 'I-GPE', 'L-GPE', 'U-GPE', 'U-', 'O']);

/** Scores that want one move after another, in their order. */
function wish(moves: readonly string[], wanted: readonly string[]): () => Float32Array {
  let step = 0;
  return () => {
    const scores = new Float32Array(moves.length);
    scores[moves.indexOf(wanted[step] ?? '')] = 1;
    step += 1;
    return scores;
  };
}

const parserNames = MOVES.map(({ kind }) => kind);
const nerNames = NER.map(({ kind, label }) => kind + label);

describe('parser', () => {
  test('parses nothing', () => {
    const { heads, labels } = parseDependencies(0, MOVES, () => new Float32Array(5));
    expect([Array.from(heads), labels]).toStrictEqual([[], []]);
  });

  test('attaches a subject and an object to their verb', () => {
    const score = wish(parserNames, ['S', 'L', 'S', 'R', 'D', 'D']);
    const { heads, labels } = parseDependencies(3, MOVES, score);
    expect([Array.from(heads), labels]).toStrictEqual([
      [1, 1, 1],
      ['nsubj', 'ROOT', 'dobj'],
    ]);
  });

  test('attaches nothing across a sentence break', () => {
    const score = wish(parserNames, ['S', 'B', 'R', 'D', 'D', 'R', 'D']);
    const { heads } = parseDependencies(3, MOVES, score);
    expect(Array.from(heads)).toStrictEqual([0, 0, 2]);
    expect(findSentences(heads)).toStrictEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  test('ends with a tree for every token, whatever the scores', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.infiniteStream(fc.float({ noNaN: true })), (length, numbers) => {
        const score = (): Float32Array => Float32Array.from([...numbers.take(MOVES.length)]);
        const { heads } = parseDependencies(length, MOVES, score);
        for (let token = 0; token < length; token += 1) {
          let at = token;
          for (let i = 0; i < length; i += 1) at = heads[at] ?? -1;
          expect(heads[at]).toBe(at);
        }
        const covered = findSentences(heads).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(covered).toBe(length);
      }),
    );
  });

  test('finds the true head of a lifted arc below its head', () => {
    const parse = {
      heads: Int32Array.of(1, 1, 1, 2, 1),
      labels: ['dobj||xcomp', 'ROOT', 'ccomp', 'xcomp', 'punct'],
    };
    const isSpace = [false, false, false, false, false];
    const restored = restoreArcs(parse, isSpace);
    expect([Array.from(restored.heads), restored.labels[0]]).toStrictEqual([
      [3, 1, 1, 2, 1],
      'dobj',
    ]);
    isSpace[3] = true;
    expect(Array.from(restoreArcs(parse, isSpace).heads)).toStrictEqual([1, 1, 1, 2, 1]);
  });
});

describe('recognizer', () => {
  const whole = [{ from: 0, to: 4 }];
  const words = [false, false, false, false];

  test('lets no entity begin with white space or cross a sentence', () => {
    const greedy = (): Float32Array => Float32Array.of(5, 4, 3, 2, 1, 0);
    expect(recognizeEntities([true, false], [{ from: 0, to: 2 }], NER, greedy)).toStrictEqual([
      { from: 1, to: 2, type: 'GPE' },
    ]);
    const halves = [
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ];
    expect(recognizeEntities(words, halves, NER, greedy)).toStrictEqual([
      { from: 0, to: 2, type: 'GPE' },
      { from: 2, to: 4, type: 'GPE' },
    ]);
  });

  test('finds one of one word and one of several', () => {
    const score = wish(nerNames, ['UGPE', 'O', 'BGPE', 'LGPE']);
    expect(recognizeEntities(words, whole, NER, score)).toStrictEqual([
      { from: 0, to: 1, type: 'GPE' },
      { from: 2, to: 4, type: 'GPE' },
    ]);
  });
});
