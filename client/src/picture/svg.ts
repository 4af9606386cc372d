import { short, type Picture, type Shape } from './shapes.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}

function writeAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`,
    )
    .join('');
}

function writeShape(shape: Shape): string {
  if (shape.kind === 'path')
    return `<path${writeAttributes({
      d: shape.d,
      fill: shape.fill ?? 'none',
      stroke: shape.stroke,
      'stroke-width': shape.width,
      'stroke-dasharray': shape.dash?.join(' '),
    })}/>`;
  return `<text${writeAttributes({
    x: shape.x,
    y: shape.y,
    'font-size': shape.size,
    'font-weight': shape.weight,
    'text-anchor': shape.anchor,
    fill: shape.fill,
    opacity: shape.opacity,
    stroke: shape.halo,
    'stroke-width': shape.halo === undefined ? undefined : 4,
    'stroke-linejoin': shape.halo === undefined ? undefined : 'round',
    'paint-order': shape.halo === undefined ? undefined : 'stroke',
  })}>${escapeXml(shape.text)}</text>`;
}

/** A picture as an SVG file. */
export function writeSvg({ width, height, ground, font, title, shapes }: Picture): string {
  const head = writeAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    'font-family': font,
  });
  return [
    `<svg${head}>`,
    `<title>${escapeXml(title)}</title>`,
    `<rect${writeAttributes({ width, height, fill: ground })}/>`,
    ...shapes.map(writeShape),
    '</svg>\n',
  ].join('\n');
}
