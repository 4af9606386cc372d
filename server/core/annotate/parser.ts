import { createArcs } from './arcs.ts';
import { pickMove } from './moves.ts';
import type { Move } from './moves.ts';

/** A block's heads (a root's is itself) and labels, as the transitions left them. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: string[];
}

/** Scores of all moves for the state's eight tokens, -1 where there is none. */
export type ScoreMoves = (tokens: readonly number[]) => Float32Array;

/** Greedy arc-eager parsing with sentence breaks (Nivre 2003; Honnibal & Johnson 2014 for unshift). */
export function parseDependencies(
  length: number,
  moves: readonly Move[],
  score: ScoreMoves,
): Parse {
  const arcs = createArcs(length);
  const stack: number[] = [];
  /** Tokens put back on the buffer, the next one last. */
  const returned: number[] = [];
  const isReturned = new Uint8Array(length);
  const isStart = new Uint8Array(length);
  let next = 0;

  const fromTop = (i: number): number => stack.at(-1 - i) ?? -1;
  const inBuffer = (i: number): number => {
    if (i < returned.length) return returned.at(-1 - i) ?? -1;
    const token = next + i - returned.length;
    return token < length ? token : -1;
  };
  const push = (): void => {
    const token = returned.pop();
    stack.push(token ?? next);
    if (token === undefined) next += 1;
  };

  while (stack.length > 0 || next < length || returned.length > 0) {
    const b0 = inBuffer(0);
    const b1 = inBuffer(1);
    const s0 = fromTop(0);
    const left = length - next + returned.length;
    const isBreak = isStart[b0] === 1;
    const canAttach = stack.length > 0 && left > 0 && !isBreak;
    const isValid = ({ kind }: Move): boolean => {
      switch (kind) {
        case 'S':
          return stack.length === 0 || (left >= 2 && !isBreak && isReturned[b0] === 0);
        case 'D':
          return stack.length > 0;
        case 'B':
          return left >= 2 && b1 === b0 + 1 && isStart[b1] === 0;
        default:
          return canAttach;
      }
    };
    const scores = score([
      b0,
      b1,
      s0,
      fromTop(1),
      fromTop(2),
      arcs.lastLeft(b0),
      arcs.lastLeft(s0),
      arcs.lastRight(s0),
    ]);
    const move = moves[pickMove(scores, moves, isValid)];
    switch (move?.kind) {
      case 'S':
        push();
        break;
      case 'D':
        stack.pop();
        if ((arcs.heads[s0] ?? -1) < 0 && stack.length > 0) {
          isReturned[s0] = 1;
          returned.push(s0);
        }
        break;
      case 'L':
        arcs.add(b0, s0, move.label);
        isReturned[b0] = 0;
        stack.pop();
        break;
      case 'R':
        arcs.add(s0, b0, move.label);
        push();
        break;
      default:
        isStart[b1] = 1;
    }
  }
  return {
    heads: arcs.heads.map((head, i) => (head < 0 ? i : head)),
    labels: arcs.labels.map((label, i) => ((arcs.heads[i] ?? -1) < 0 ? 'ROOT' : label)),
  };
}
