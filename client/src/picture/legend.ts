import type { EntityKind } from '../../../server/model/entity.ts';
import type { Head } from '../graph/style/look.ts';
import { glyphPath } from './drawMap.ts';
import { circle, type Shape } from './shapes.ts';
import type { Inks } from './view.ts';

/** What a legend explains: a shape, a colour, or a line. */
export type Entry =
  | {
      readonly kind: 'entity';
      readonly of: EntityKind;
      readonly color: string;
      readonly text: string;
    }
  | { readonly kind: 'tint'; readonly color: string; readonly text: string }
  | {
      readonly kind: 'line';
      readonly color: string;
      readonly width: number;
      readonly head: Head;
      readonly dash?: readonly number[];
      readonly text: string;
    };

const ROW = 22;
const LETTER = 6.3;
const APART = 18;
const ICON: Record<Entry['kind'], number> = { entity: 20, tint: 18, line: 40 };

function drawEnd(head: Head, x: number, y: number, color: string): Shape | null {
  switch (head) {
    case 'none':
      return null;
    case 'dot':
      return { kind: 'path', d: circle(x + 28, y, 3), fill: color };
    case 'filled':
      return { kind: 'path', d: `M${x + 31} ${y}l-8 -4v8Z`, fill: color };
    case 'open':
      return { kind: 'path', d: `M${x + 25} ${y - 4.5}l6 4.5l-6 4.5`, stroke: color, width: 1.5 };
  }
}

function drawIcon(entry: Entry, x: number, y: number): readonly Shape[] {
  switch (entry.kind) {
    case 'entity':
      return [{ kind: 'path', d: glyphPath(entry.of, x + 7, y, 6), fill: entry.color }];
    case 'tint':
      return [{ kind: 'path', d: circle(x + 6, y, 5), fill: entry.color }];
    case 'line': {
      const { color, width, dash, head } = entry;
      const line: Shape = {
        kind: 'path',
        d: `M${x} ${y}h${head === 'filled' ? 24 : 30}`,
        stroke: color,
        width,
        ...(dash === undefined ? {} : { dash }),
      };
      const end = drawEnd(head, x, y, color);
      return end === null ? [line] : [line, end];
    }
  }
}

/** A legend in as many rows as it takes, its first row's middle at the given height. */
export function drawLegend(
  entries: readonly Entry[],
  inks: Inks,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, row] = [left, 0];
  for (const entry of entries) {
    const width = ICON[entry.kind] + entry.text.length * LETTER;
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const middle = y + row * ROW;
    shapes.push(...drawIcon(entry, x, middle), {
      kind: 'text',
      x: x + ICON[entry.kind],
      y: middle + 4,
      text: entry.text,
      size: 12,
      weight: 400,
      anchor: 'start',
      fill: inks.ink2,
    });
    x += width + APART;
  }
  return { shapes, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}
