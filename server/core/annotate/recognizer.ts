import type { NamedEntity, TokenRange } from '../../model/annotation.ts';
import { pickMove } from './moves.ts';
import type { Move } from './moves.ts';
import type { ScoreMoves } from './parser.ts';

/** Named entities by BILUO moves (Ratinov & Roth 2009): none crosses a sentence, none begins with white space. */
export function recognizeEntities(
  isSpace: readonly boolean[],
  sentences: readonly TokenRange[],
  moves: readonly Move[],
  score: ScoreMoves,
): readonly NamedEntity[] {
  const starts = new Set(sentences.map(({ from }) => from));
  const entities: NamedEntity[] = [];
  let open: { readonly from: number; readonly type: string } | null = null;
  for (let token = 0; token < isSpace.length; token += 1) {
    const current = open;
    const canGoOn = token + 1 < isSpace.length && !starts.has(token + 1);
    const canBegin = current === null && isSpace[token] !== true;
    const isValid = ({ kind, label }: Move): boolean => {
      switch (kind) {
        case 'B':
          return canBegin && canGoOn && label !== '';
        case 'I':
          return canGoOn && label !== '' && label === current?.type;
        case 'L':
          return label !== '' && label === current?.type;
        case 'U':
          return canBegin && label !== '';
        default:
          return current === null;
      }
    };
    const scores = score([token, current?.from ?? -1, current === null ? -1 : token - 1]);
    const move = moves[pickMove(scores, moves, isValid)];
    if (move?.kind === 'B') open = { from: token, type: move.label };
    if (move?.kind === 'U') entities.push({ from: token, to: token + 1, type: move.label });
    if (move?.kind === 'L' && current !== null) {
      entities.push({ ...current, to: token + 1 });
      open = null;
    }
  }
  return entities;
}
