import type { Point } from '../graph/lines/bend.ts';
import { whereIs } from './layNames.ts';
import type { Scene } from './paint.ts';
import { fade, type Palette } from './palette.ts';

const HALO = 7;
const PIN = 3;

/** Discs under those who are selected. */
export function paintChosen(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette, selected } = scene;
  for (const id of selected) {
    const place = whereIs(scene, id);
    if (place === null) continue;
    context.beginPath();
    context.arc(place.at.x, place.at.y, place.radius + HALO, 0, 2 * Math.PI);
    context.fillStyle = fade(palette.accent, 0.2);
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 2;
    context.stroke();
  }
}

/** A pin's head on the shoulder of each entity that stays where it was put. */
export function paintPins(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette, pinned } = scene;
  for (const id of pinned) {
    const place = whereIs(scene, id);
    if (place === null) continue;
    const aside = Math.max(place.radius, 4) * Math.SQRT1_2 + 1;
    const at = { x: place.at.x + aside, y: place.at.y - aside };
    context.beginPath();
    context.arc(at.x, at.y, PIN + 1.5, 0, 2 * Math.PI);
    context.fillStyle = palette.canvas;
    context.fill();
    context.beginPath();
    context.arc(at.x, at.y, PIN, 0, 2 * Math.PI);
    context.fillStyle = palette.ink;
    context.fill();
  }
}

/** The rectangle or loop that is being drawn. */
export function paintArea(
  context: CanvasRenderingContext2D,
  palette: Palette,
  corners: readonly Point[],
): void {
  const [first, ...rest] = corners;
  if (first === undefined) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const corner of rest) context.lineTo(corner.x, corner.y);
  context.closePath();
  context.fillStyle = fade(palette.accent, 0.08);
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.25;
  context.stroke();
}
