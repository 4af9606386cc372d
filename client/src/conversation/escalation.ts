import type { Board } from './board.ts';
import type { Act } from './acts.ts';

/** One act's value on the scale from conflict to cooperation. */
export interface Stem {
  readonly act: Act;
  readonly x: number;
  readonly y: number;
  /** Whether its value has room beside its neighbours'. */
  readonly hasLabel: boolean;
}

/** The mean of a column, over its width. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly y: number;
}

/** The strip under a conversation: a stem an act, and how the mean of the day went. */
export interface Escalation {
  readonly stems: readonly Stem[];
  readonly steps: readonly Step[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
}

const TICKS = [10, 5, 0, -5, -10] as const;
/** Room over the highest and under the lowest value, for their figures. */
const ABOVE = 22;
const BELOW = 18;
const LABEL_WIDTH = 30;
/** The least that the scale shows, so that small values don't look large. */
const LEAST = { high: 2, low: -6 };

/** Whether an act is counted: one that is told as done, between the two. */
function isCounted({ isContext, event }: Act): boolean {
  return !isContext && event.status === 'asserted';
}

function meanOf(acts: readonly Act[]): number {
  return acts.reduce((sum, { event }) => sum + event.goldstein, 0) / acts.length;
}

/** Where values stand in a strip of some height. */
function createScale(values: readonly number[], height: number): (value: number) => number {
  const high = Math.max(LEAST.high, ...values);
  const low = Math.min(LEAST.low, ...values);
  return (value) => ABOVE + ((high - value) / (high - low)) * (height - ABOVE - BELOW);
}

/** The acts of a board's pair, or of the second one, on the scale and on the same x as their columns: the first actor's before the other's. */
export function drawEscalation(
  { columns }: Board,
  height: number,
  of: 'acts' | 'beside' = 'acts',
): Escalation {
  const filled = columns.flatMap(({ column, x, width }) => {
    if (column.kind === 'quiet') return [];
    const acts = column[of]
      .filter(isCounted)
      .toSorted((one, other) => one.lane.localeCompare(other.lane));
    return acts.length === 0 ? [] : [{ column, acts, x, width }];
  });
  // Both pairs stand on one scale, so that they can be compared.
  const values = columns
    .flatMap(({ column }) => (column.kind === 'quiet' ? [] : [...column.acts, ...column.beside]))
    .filter(isCounted)
    .map(({ event }) => event.goldstein);
  const scale = createScale(values, height);
  const stems = filled.flatMap(({ acts, x, width }) =>
    acts.map((act, index) => ({
      act,
      x: x + (width * (index + 0.5)) / acts.length,
      y: scale(act.event.goldstein),
      hasLabel: width / acts.length >= LABEL_WIDTH,
    })),
  );
  const steps = filled
    .filter(({ column }) => column.kind === 'day')
    .map(({ acts, x, width }) => {
      const mean = meanOf(acts);
      return { from: x, to: x + width, mean, y: scale(mean) };
    });
  const [top, bottom] = [Math.max(LEAST.high, ...values), Math.min(LEAST.low, ...values)];
  return {
    stems,
    steps,
    ticks: TICKS.filter((tick) => tick <= top && tick >= bottom).map((value) => ({
      value,
      y: scale(value),
    })),
    zero: scale(0),
  };
}

/** The mean of the days as one line of steps. */
export function writeSteps(steps: readonly Step[]): string {
  return steps
    .map(({ from, to, y }, index) => `${index === 0 ? `M${from} ${y}` : `H${from}V${y}`}H${to}`)
    .join('');
}
