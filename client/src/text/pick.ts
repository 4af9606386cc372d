/** A choice of a long list, and how many events it would leave. */
export interface PickRow {
  readonly key: string;
  readonly name: string;
  readonly events: number;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The first rows that have what was typed in their names, and all that are picked; and how many more there are. */
export function findRows(
  rows: readonly PickRow[],
  picked: readonly string[],
  typed: string,
  most: number,
): { readonly shown: readonly PickRow[]; readonly left: number } {
  const wanted = fold(typed.trim());
  const found = rows.filter(({ name }) => fold(name).includes(wanted));
  const shown = found.filter(({ key }, at) => at < most || picked.includes(key));
  return { shown, left: found.length - shown.length };
}
