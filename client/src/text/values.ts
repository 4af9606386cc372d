/** A measure in as few signs as tell it: "12", "3.4", "0.062", "1,204". */
export function formatValue(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2)));
}
