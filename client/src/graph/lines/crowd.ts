/** With more lines than these no curve and no head can be told from the next: plain lines are drawn. */
const MOST_CURVES = 4000;

/** Whether a map has so many lines that they are drawn plainly. */
export function isCrowd({ size }: { readonly size: number }): boolean {
  return size > MOST_CURVES;
}
