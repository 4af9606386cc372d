import type { Point } from '../graph/lines/bend.ts';
import { drawMap } from './drawMap.ts';
import { drawLegend, type Entry } from './legend.ts';
import type { Picture, Shape } from './shapes.ts';
import type { Inks, View } from './view.ts';

/** What is written around the map. */
export interface Caption {
  readonly title: string;
  /** What is in it, and the filters that it was drawn under, in words. */
  readonly lines: readonly string[];
  readonly legend: readonly Entry[];
  /** Whence it is and where it can be seen. */
  readonly source: readonly string[];
}

const MARGIN = 24;
const LEAST_WIDTH = 640;
const LINE = 17;
const LETTER = 6;

/** Breaks a text into lines that fit, at spaces where it has any. */
export function wrapText(text: string, width: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / LETTER));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => chop(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function chop(word: string, most: number): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(word.length / most)) }, (_, at) =>
    word.slice(at * most, (at + 1) * most),
  );
}

function shift<T extends Point>(point: T, { x, y }: Point): T {
  return { ...point, x: point.x + x, y: point.y + y };
}

function moveView(view: View, by: Point): View {
  return {
    ...view,
    groups: view.groups.map((group) => shift(group, by)),
    edges: view.edges.map((edge) => ({
      ...edge,
      from: shift(edge.from, by),
      control: shift(edge.control, by),
      to: shift(edge.to, by),
    })),
    nodes: view.nodes.map((node) => ({
      ...shift(node, by),
      name: node.name === null ? null : shift(node.name, by),
    })),
  };
}

function box(y: number, width: number, height: number, fill: string): Shape {
  return { kind: 'path', d: `M0 ${y}h${width}v${height}h${-width}Z`, fill };
}

function write(
  lines: readonly string[],
  y: number,
  { fill, size = 12 }: { readonly fill: string; readonly size?: number },
): readonly Shape[] {
  return lines.map((text, at) => ({
    kind: 'text',
    x: MARGIN,
    y: y + at * LINE,
    text,
    size,
    weight: 400,
    anchor: 'start',
    fill,
  }));
}

/** A picture of the map with its title, its legend and its source: the map as shown, all else around it. */
export function drawSheet(view: View, caption: Caption, inks: Inks): Picture {
  const width = Math.max(LEAST_WIDTH, view.width);
  const inner = width - 2 * MARGIN;
  const lines = caption.lines.flatMap((line) => wrapText(line, inner));
  const source = caption.source.flatMap((line) => wrapText(line, inner));
  const top = 50 + lines.length * LINE;
  const bottom = top + view.height;
  const legend = drawLegend(caption.legend, inks, {
    left: MARGIN,
    right: width - MARGIN,
    y: bottom + 24,
  });
  const foot = bottom + 24 + legend.height;
  const height = foot + source.length * LINE + MARGIN - 4;
  const title: Shape = {
    kind: 'text',
    x: MARGIN,
    y: 36,
    text: caption.title,
    size: 18,
    weight: 600,
    anchor: 'start',
    fill: inks.ink,
  };
  const middle = { x: (width - view.width) / 2, y: top };
  return {
    width,
    height,
    ground: inks.ground,
    font: inks.font,
    title: caption.title,
    shapes: [
      ...drawMap(moveView(view, middle), inks),
      // What stands outside the map's window is covered.
      box(0, width, top, inks.ground),
      box(bottom, width, height - bottom, inks.ground),
      title,
      ...write(lines, 58, { fill: inks.ink2 }),
      { kind: 'path', d: `M${MARGIN} ${bottom}h${inner}`, stroke: inks.line, width: 1 },
      ...legend.shapes,
      ...write(source, foot + 8, { fill: inks.quiet, size: 11 }),
    ],
  };
}
