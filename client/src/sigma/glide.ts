import type { Point } from '../graph/lines/bend.ts';
import type { NetworkMap } from '../graph/style/look.ts';

/** So long entities are on their way, in milliseconds. */
const TIME = 420;
/** More than these, and the picture changes at once: moving them would stutter. */
const MOST = 2500;
/** Who has less far to go than this, in pixels, is there. */
const NEAR = 1;

/** Where all entities of a map stand. */
export function listPlaces(map: NetworkMap): ReadonlyMap<string, Point> {
  return new Map(map.mapNodes((id, { x, y }) => [id, { x, y }]));
}

function ease(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Lets entities glide to where they stand from where they stood; returns the way to be there at once. */
export function glide(map: NetworkMap, stood: ReadonlyMap<string, Point>): () => void {
  const stand = listPlaces(map);
  const moving = [...stand].flatMap(([id, to]) => {
    const from = stood.get(id);
    const isFar = from !== undefined && Math.hypot(from.x - to.x, from.y - to.y) > NEAR;
    return isFar ? [{ id, from, to }] : [];
  });
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || moving.length === 0 || map.order > MOST) return () => undefined;
  const paths = new Map(moving.map((path) => [path.id, path]));
  const put = (share: number): void => {
    map.updateEachNodeAttributes(
      (id, look) => {
        const path = paths.get(id);
        if (path === undefined) return look;
        const { from, to } = path;
        return {
          ...look,
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        };
      },
      { attributes: ['x', 'y'] },
    );
  };
  const since = performance.now();
  let frame = 0;
  const step = (): void => {
    const share = Math.min(1, (performance.now() - since) / TIME);
    put(ease(share));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  put(0);
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
