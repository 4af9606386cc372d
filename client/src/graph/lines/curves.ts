/** A line between two ends, to be told apart from its parallels. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const LONE = 0.14;
const STEP = 0.17;
const WIDEST = 0.9;

/**
 * How far each line bows out, as a share of its length: there on one side, back on the other, so that
 * parallels never cover one another. Positive is to the left of the way from source to target.
 */
export function spreadCurves(lines: readonly Line[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const key = [line.source, line.target].sort().join('|');
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [line]);
    else pair.push(line);
  }
  const curves = new Map<string, number>();
  for (const pair of pairs.values()) spreadPair(pair, curves);
  return curves;
}

function spreadPair(pair: readonly Line[], curves: Map<string, number>): void {
  const [first] = pair;
  if (first === undefined) return;
  const there = pair.filter((line) => line.source === first.source);
  const back = pair.filter((line) => line.source !== first.source);
  const most = Math.max(there.length, back.length);
  const step = Math.min(STEP, (WIDEST - LONE) / Math.max(1, most - 1));
  if (back.length === 0) {
    const step2 = Math.min(STEP * 1.4, (2 * WIDEST) / Math.max(1, there.length - 1));
    there.forEach((line, index) => {
      const offset = (index - (there.length - 1) / 2) * step2;
      curves.set(line.id, there.length === 1 ? LONE : offset);
    });
    return;
  }
  // Both directions bow to their own left, which is the other one's right.
  there.forEach((line, index) => curves.set(line.id, LONE + index * step));
  back.forEach((line, index) => curves.set(line.id, LONE + index * step));
}
