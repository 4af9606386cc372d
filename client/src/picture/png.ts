import type { Picture, Shape } from './shapes.ts';

function paintShape(context: CanvasRenderingContext2D, shape: Shape, font: string): void {
  if (shape.kind === 'path') {
    const path = new Path2D(shape.d);
    if (shape.fill !== undefined) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke === undefined) return;
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.width ?? 1;
    context.setLineDash([...(shape.dash ?? [])]);
    context.stroke(path);
    return;
  }
  context.font = `${shape.weight} ${shape.size}px ${font}`;
  context.textAlign =
    shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.halo !== undefined) {
    context.strokeStyle = shape.halo;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(shape.text, shape.x, shape.y);
  }
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.x, shape.y);
  context.globalAlpha = 1;
}

/** A picture as a PNG file, so many times its size. */
export async function writePng(picture: Picture, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('picture: no canvas to paint on. Expected a 2d context');
  context.scale(scale, scale);
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) paintShape(context, shape, picture.font);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('picture: too large for this browser');
  return blob;
}
