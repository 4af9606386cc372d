/** How the map is laid out: by forces, on a circle by community, in clusters by country, or a pair's sides in columns. */
export const LAYOUTS = ['force', 'circle', 'country', 'columns'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export type Layout =
  | { readonly kind: Exclude<LayoutName, 'columns'> }
  | { readonly kind: 'columns'; readonly a: string; readonly b: string };

export const FORCE: Layout = { kind: 'force' };

/** A layout as an address holds it: its name, and for columns whose they are. */
export function writeLayout(layout: Layout): string {
  return layout.kind === 'columns' ? `columns~${layout.a}~${layout.b}` : layout.kind;
}

/** The layout that a text names; forces when it names none. */
export function readLayout(text: string): Layout {
  const [name, a = '', b = ''] = text.split('~');
  const kind = LAYOUTS.find((layout) => layout === name) ?? 'force';
  if (kind !== 'columns') return { kind };
  return a === '' || b === '' ? FORCE : { kind, a, b };
}
