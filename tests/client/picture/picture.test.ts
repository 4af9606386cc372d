import { captionOf } from '../../../client/src/picture/caption.ts';
import { drawMap } from '../../../client/src/picture/drawMap.ts';
import { drawSheet, wrapText } from '../../../client/src/picture/sheet.ts';
import { writeSvg } from '../../../client/src/picture/svg.ts';
import type { Inks, View } from '../../../client/src/picture/view.ts';
import { aNetwork } from '../fixtures/world.ts';
import { aPalette } from '../fixtures/palette.ts';

const INKS: Inks = {
  ink: '#111111',
  ink2: '#444444',
  quiet: '#666666',
  ground: '#ffffff',
  line: '#cccccc',
  accent: '#5140c4',
  onState: '#ffffff',
  font: 'Inter, sans-serif',
};
const NODE = {
  radius: 10,
  kind: 'state',
  color: '#222222',
  isRinged: false,
  isDim: false,
} as const;

function aView(part: Partial<View> = {}): View {
  return {
    width: 800,
    height: 400,
    groups: [],
    edges: [
      {
        from: { x: 100, y: 200 },
        control: { x: 400, y: 200 },
        to: { x: 700, y: 200 },
        fromRadius: 10,
        toRadius: 10,
        width: 2,
        color: 'rgba(1, 2, 3, 1)',
        head: 'filled',
        stroke: 'dashed',
      },
    ],
    nodes: [
      { ...NODE, x: 100, y: 200, code: 'KOR', label: 'South Korea', name: { x: 70, y: 215 } },
      { ...NODE, x: 700, y: 200, code: 'RUS', label: 'Russia & “friends” <1>', name: null },
    ],
    ...part,
  };
}

const CAPTION = { title: 'A title', lines: ['a line'], legend: [], source: ['a source'] };

function textsOf(shapes: ReturnType<typeof drawMap>): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

test('writes no name that has no room on the map', () => {
  expect(textsOf(drawMap(aView(), INKS))).toStrictEqual(['KOR', 'RUS', 'South Korea']);
});

test('ends a line before the mark that it leads to, under its head', () => {
  const [line] = drawMap(aView(), INKS);
  if (line?.kind !== 'path') throw new Error('the first shape is no line');
  const [start = NaN, , , , end = NaN] = (line.d.match(/-?[\d.]+/gu) ?? []).map(Number);
  expect(start).toBeCloseTo(112, 0);
  expect(end).toBeGreaterThan(670);
  expect(end).toBeLessThan(690);
  expect(line.dash).toStrictEqual([5, 4]);
});

test('escapes what would be markup in an SVG file', () => {
  const picture = drawSheet(aView(), { ...CAPTION, title: 'Said & done <b>' }, INKS);
  const svg = writeSvg(picture);
  expect(svg).toContain('<title>Said &amp; done &lt;b&gt;</title>');
  expect(svg).not.toContain('<b>');
});

test('draws a sheet with title, lines, legend and source around the map', () => {
  const entry = { kind: 'entity', of: 'person', color: '#123456', text: 'Person' } as const;
  const picture = drawSheet(aView(), { ...CAPTION, legend: [entry] }, INKS);
  expect(picture.width).toBe(800);
  expect(picture.height).toBeGreaterThan(400);
  expect(textsOf(picture.shapes)).toStrictEqual([
    'KOR',
    'RUS',
    'South Korea',
    'A title',
    'a line',
    'Person',
    'a source',
  ]);
});

test('widens a small map so that its caption has room', () => {
  const picture = drawSheet(aView({ width: 200, edges: [], nodes: [] }), CAPTION, INKS);
  expect(picture.width).toBe(640);
});

test('breaks long lines at spaces, and an address where it must', () => {
  expect(wrapText('one two three', 60)).toStrictEqual(['one two', 'three']);
  expect(wrapText('x'.repeat(12), 60)).toStrictEqual(['x'.repeat(10), 'xx']);
  expect(wrapText('', 60)).toStrictEqual([]);
});

test('says what is on the map, under which filters, and whence it is', () => {
  const caption = captionOf({
    network: aNetwork(),
    stats: { documents: 5, pipeline: '2-abc', isSample: true },
    center: null,
    filters: ['without places'],
    scale: { type: 'kinds' },
    palette: aPalette(),
    date: '2024-06-28',
    address: 'http://localhost/?without=MET',
  });
  expect(caption.lines[1]).toBe('Filters: without places');
  expect(caption.source).toStrictEqual([
    'Démarche, 5 documents, pipeline 2-abc, written samples, not real reports, drawn 2024-06-28',
    'http://localhost/?without=MET',
  ]);
  expect(caption.legend.map(({ text }) => text)).toStrictEqual([
    'State',
    'Person',
    'Organization',
    'Treaty',
    'Verbal cooperation',
    'Material cooperation',
    'Verbal conflict',
    'Material conflict',
    '1 report',
    '3 or 4',
    '5 or more',
    'hedged',
    'speaks for, is part of',
  ]);
});

test('explains colours that say something other than the kind', () => {
  const { legend } = captionOf({
    network: aNetwork({ edges: [], ties: [] }),
    stats: undefined,
    center: 'Japan',
    filters: [],
    scale: {
      type: 'groups',
      groups: [{ key: 'KOR', name: 'South Korea', tint: 'g0', count: 6 }],
      rest: 2,
    },
    palette: aPalette(),
    date: '2024-06-28',
    address: 'http://localhost/',
  });
  expect(legend.slice(-2)).toStrictEqual([
    { kind: 'tint', color: '#g0', text: 'South Korea, 6' },
    { kind: 'tint', color: '#go', text: 'others, 2' },
  ]);
});
