/** With more lines than these no curve and no head can be told from the next: plain lines are drawn. */
const MOST_CURVES = 4000;

/** Whether a map has so many lines that they are drawn plainly. */
export function isCrowd({ size }: { readonly size: number }): boolean {
  return size > MOST_CURVES;
}

/** Up to so many lines each has all its ink; from so many on, they have the least. */
const CLEAR = 120;
const DENSE = 420;
const LEAST_INK = 0.55;

/** How much of its ink a line has: where many cross, less of each shows more of all. */
export function inkOf({ size }: { readonly size: number }): number {
  const share = Math.min(1, Math.max(0, (size - CLEAR) / (DENSE - CLEAR)));
  return 1 - share * (1 - LEAST_INK);
}
