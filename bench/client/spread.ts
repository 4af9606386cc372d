import type { Point } from '../../client/src/graph/lines/bend.ts';
import type { LayoutTask } from '../../client/src/graph/layout/layout.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places that take no time to find: a sunflower that fills the plane. */
export function spread({ nodes, width, height }: LayoutTask): ReadonlyMap<string, Point> {
  return new Map(
    nodes.map(({ id }, index) => {
      const far = Math.sqrt(index / nodes.length) / 2;
      const angle = index * GOLDEN_ANGLE;
      return [
        id,
        {
          x: width * (0.5 + far * Math.cos(angle)),
          y: height * (0.5 + far * Math.sin(angle)),
        },
      ];
    }),
  );
}
