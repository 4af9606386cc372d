import { resize, slide, type Track } from './brush.ts';
import { countUnits, stepEdge, type Stretch } from './calendar.ts';

/** A window that goes on, or a stretch that grows. */
export const MODES = ['window', 'growing'] as const;
export type Mode = (typeof MODES)[number];

/** A window that nobody chose is this part of the whole. */
const SHARE = 8;

/** The brush one step on, or null at the end. */
export function nextFrame(brush: Stretch, mode: Mode, track: Track): Stretch | null {
  if (brush.to >= track.limits.to) return null;
  return mode === 'window' ? slide(brush, 1, track) : resize(brush, 'to', 1, track);
}

/** The brush one step back, or null at the start. */
export function previousFrame(brush: Stretch, mode: Mode, track: Track): Stretch | null {
  const isAtStart =
    mode === 'window'
      ? brush.from <= track.limits.from
      : stepEdge(brush.from, track.unit, 1) >= brush.to;
  if (isAtStart) return null;
  return mode === 'window' ? slide(brush, -1, track) : resize(brush, 'to', -1, track);
}

/** Where playback begins: from the brush on, or, at its end or without one, again from the start. */
export function firstFrame(brush: Stretch | null, mode: Mode, track: Track): Stretch {
  const { limits, unit } = track;
  if (brush !== null && brush.to < limits.to) return brush;
  if (mode === 'growing') {
    const from = brush?.from ?? limits.from;
    return { from, to: stepEdge(from, unit, 1) };
  }
  if (brush !== null && brush.from > limits.from) return slide(brush, -Infinity, track);
  const units = countUnits(limits.to - 1, unit) - countUnits(limits.from, unit) + 1;
  return {
    from: limits.from,
    to: stepEdge(limits.from, unit, Math.max(1, Math.round(units / SHARE))),
  };
}
