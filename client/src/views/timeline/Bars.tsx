import type { ReactElement } from 'react';
import type { Bin } from '../../graph/time/bins.ts';

/** The axis, and how far the bars rise above it and fall below. */
export const AXIS = 50;
const RISE = 42;
const FALL = 38;
const MOST_UNIT = 9;
const WIDEST = 32;
/** A bar of one event among thousands is still seen. */
const LEAST = 1.5;

/** How high one event is drawn. */
export function scaleBars(bins: readonly Bin[]): number {
  const up = Math.max(1, ...bins.map((bin) => bin.up[0] + bin.up[1]));
  const down = Math.max(1, ...bins.map((bin) => bin.down[0] + bin.down[1]));
  return Math.min(MOST_UNIT, RISE / up, FALL / down);
}

/** One bin: cooperation above the axis, conflict below, deeds beyond words. */
export function Bar({
  bin,
  x,
  width,
  unit,
}: {
  bin: Bin;
  x: number;
  width: number;
  unit: number;
}): ReactElement {
  const drawn = Math.max(1, Math.min(WIDEST, width * 0.66));
  const heightOf = (events: number): number => (events === 0 ? 0 : Math.max(LEAST, events * unit));
  const [vc, mc] = [heightOf(bin.up[0]), heightOf(bin.up[1])];
  const [vx, mx] = [heightOf(bin.down[0]), heightOf(bin.down[1])];
  const rects = [
    { quad: 'vc', y: AXIS - 1 - vc, height: vc },
    { quad: 'mc', y: AXIS - 1 - vc - mc, height: mc },
    { quad: 'vx', y: AXIS + 1, height: vx },
    { quad: 'mx', y: AXIS + 1 + vx, height: mx },
  ];
  return (
    <>
      {rects
        .filter(({ height }) => height > 0)
        .map(({ quad, y, height }) => (
          <rect
            key={quad}
            className={`q-${quad}`}
            x={x + (width - drawn) / 2}
            y={y}
            width={drawn}
            height={height}
            fill="currentColor"
          />
        ))}
    </>
  );
}
