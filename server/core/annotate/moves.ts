/** An action of a transition system: "L-nsubj" is the move L with the label nsubj. */
export interface Move {
  readonly kind: string;
  readonly label: string;
}

/** Reads action names as the model lists them. */
export function readMoves(names: readonly string[]): readonly Move[] {
  return names.map((name) => ({ kind: name.slice(0, 1), label: name.slice(2) }));
}

/** The best-scored move that may be made now, or -1; the first of equals. */
export function pickMove(
  scores: Float32Array,
  moves: readonly Move[],
  isValid: (move: Move) => boolean,
): number {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < moves.length; i += 1) {
    const score = scores[i] ?? 0;
    const move = moves[i];
    if ((best < 0 || score > bestScore) && move !== undefined && isValid(move)) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
