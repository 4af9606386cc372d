import { useMemo, useState } from 'react';
import type { Timeline } from '../../../../server/model/ledger.ts';
import { binTimeline, findCore, findWhole, type Bins } from '../../graph/time/bins.ts';
import type { Track } from '../../graph/time/brush.ts';
import { alignTo, type Stretch } from '../../graph/time/calendar.ts';
import { follow, panView, zoomView } from '../../graph/time/zoom.ts';
import { BREAK, EARLY_WIDTH } from './Early.tsx';

const PAD = 14;
/** Room on the right for the names of the two sides. */
const SIDE = 84;
const STEP = 1.6;

/** What of the time is in view, and where its days are drawn. */
export interface TimeView {
  readonly bins: Bins;
  readonly track: Track;
  readonly left: number;
  readonly right: number;
  readonly isFit: boolean;
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => number;
  /** Shows so many times as much time; the day stays in its place. */
  readonly zoom: (by: number, day?: number) => void;
  readonly pan: (days: number) => void;
  readonly fit: () => void;
  readonly follow: (brush: Stretch) => void;
  readonly step: number;
}

/** The view on a timeline in a room so wide; null when nothing is dated. */
export function useTimeView(timeline: Timeline | undefined, width: number): TimeView | null {
  const [wanted, setWanted] = useState<Stretch | null>(null);
  const core = useMemo(() => (timeline === undefined ? null : findCore(timeline)), [timeline]);
  const whole = useMemo(() => (timeline === undefined ? null : findWhole(timeline)), [timeline]);
  const bins = useMemo(() => {
    if (timeline === undefined || core === null) return null;
    const view = wanted ?? core;
    const room = width - PAD - SIDE;
    const found = binTimeline(timeline, view, room);
    return wanted === null ? found : { ...found, early: [] };
  }, [timeline, core, wanted, width]);
  if (bins === null || core === null || whole === null) return null;
  const { view, unit, early } = bins;
  const left = PAD + (early.length === 0 ? 0 : early.length * EARLY_WIDTH + BREAK);
  const right = Math.max(left + 1, width - SIDE);
  const perDay = (right - left) / (view.to - view.from);
  const limits = alignTo(
    { from: Math.min(core.from, view.from), to: Math.max(core.to, view.to) },
    unit,
  );
  const show = (next: Stretch): void => {
    const isAll = next.from <= core.from && next.to >= core.to && whole.from === core.from;
    setWanted(isAll ? null : next);
  };
  return {
    bins,
    track: { limits, unit },
    left,
    right,
    isFit: wanted === null,
    step: STEP,
    xOf: (day) => left + (Math.max(view.from, Math.min(view.to, day)) - view.from) * perDay,
    dayAt: (x) =>
      Math.max(view.from, Math.min(view.to - 1, Math.floor(view.from + (x - left) / perDay))),
    zoom: (by, day = (view.from + view.to) / 2) => show(zoomView(view, by, day, whole)),
    pan: (days) => {
      if (wanted !== null) show(panView(view, days, whole));
    },
    fit: () => setWanted(null),
    follow: (brush) => {
      if (wanted === null) return;
      const next = follow(view, brush, whole);
      if (next !== view) setWanted(next);
    },
  };
}
