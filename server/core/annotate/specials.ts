import { specialPieces } from './chunk.ts';
import type { Piece, Specials } from './chunk.ts';

interface Match {
  readonly from: number;
  readonly to: number;
}

/** Finds special cases that affix rules have cut (":-)", "a.m.") and sets their tokens right: spaCy's last pass. */
export function createRejoiner(
  sequences: readonly (readonly string[])[],
  specials: Specials,
): (text: string, pieces: readonly Piece[]) => readonly Piece[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const sequence of sequences) {
    const [first = ''] = sequence;
    byFirst.set(first, [...(byFirst.get(first) ?? []), sequence]);
  }
  return (text, pieces) => {
    const matches = findMatches(text, pieces, byFirst);
    if (matches.length === 0) return pieces;
    const out: Piece[] = [];
    let next = 0;
    for (const { from, to } of pickMatches(matches)) {
      out.push(...pieces.slice(next, from));
      const start = pieces[from]?.start ?? 0;
      const special = specials.get(text.slice(start, pieces[to - 1]?.end));
      out.push(...(special === undefined ? pieces.slice(from, to) : specialPieces(special, start)));
      next = to;
    }
    out.push(...pieces.slice(next));
    return out;
  };
}

function findMatches(
  text: string,
  pieces: readonly Piece[],
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly Match[] {
  const matches: Match[] = [];
  const wordAt = (i: number): string | null => {
    const piece = pieces[i];
    return piece === undefined ? null : text.slice(piece.start, piece.end);
  };
  for (let from = 0; from < pieces.length; from += 1) {
    for (const sequence of byFirst.get(wordAt(from) ?? '') ?? []) {
      if (sequence.every((word, i) => word === wordAt(from + i)))
        matches.push({ from, to: from + sequence.length });
    }
  }
  return matches;
}

/** The longest first, then the earliest; none that starts or ends inside another. */
function pickMatches(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<number>();
  const picked: Match[] = [];
  const ordered = matches.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const match of ordered) {
    if (!seen.has(match.from) && !seen.has(match.to - 1)) picked.push(match);
    for (let i = match.from; i < match.to; i += 1) seen.add(i);
  }
  return picked.sort((a, b) => a.from - b.from);
}
