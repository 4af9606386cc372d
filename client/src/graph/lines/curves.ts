/** A line between two ends, to be told apart from its parallels. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const LONE = 0.14;
const STEP = 0.24;
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
  if (pair.length === 1) {
    curves.set(first.id, LONE);
    return;
  }
  // Each way keeps to its own left, and all of them lie evenly about the straight line.
  const isBack = (line: Line): boolean => line.source !== first.source;
  const fan = [...pair.filter(isBack), ...pair.filter((line) => !isBack(line))];
  const step = Math.min(STEP, (2 * WIDEST) / (fan.length - 1));
  fan.forEach((line, index) => {
    const offset = (index - (fan.length - 1) / 2) * step;
    curves.set(line.id, isBack(line) ? -offset : offset);
  });
}
