import type { Stretch } from './calendar.ts';

/** A view of fewer days says nothing more. */
const LEAST_DAYS = 3;

/** A view that shows `by` times as much time, with one day kept in its place, within the whole. */
export function zoomView(view: Stretch, by: number, day: number, whole: Stretch): Stretch {
  const length = view.to - view.from;
  const wanted = Math.max(LEAST_DAYS, Math.min(whole.to - whole.from, length * by));
  const share = (day - view.from) / length;
  return panView({ from: day - share * wanted, to: day + (1 - share) * wanted }, 0, whole);
}

/** A view moved by some days, within the whole. */
export function panView({ from, to }: Stretch, days: number, whole: Stretch): Stretch {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.max(whole.from, Math.min(whole.to - length, from + days));
  return { from: Math.round(start), to: Math.round(start + length) };
}

/** The view moved just so far that a stretch is in it, if it has room. */
export function follow(view: Stretch, { from, to }: Stretch, whole: Stretch): Stretch {
  if (from < view.from) return panView(view, from - view.from, whole);
  if (to > view.to) return panView(view, Math.min(to - view.to, from - view.from), whole);
  return view;
}
