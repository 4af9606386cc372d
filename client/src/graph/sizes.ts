import type { EntityKind } from '../../../server/model/entity.ts';

const SMALLEST: Record<EntityKind, number> = {
  state: 11,
  person: 6,
  organization: 7,
  treaty: 8,
  place: 7,
};
const GROWTH: Record<EntityKind, number> = {
  state: 13,
  person: 4,
  organization: 4,
  treaty: 4,
  place: 3,
};
/** So many entities are drawn at full size; of more, each is smaller. */
const ROOMY = 30;

/** An entity's radius in pixels: by its share of the busiest one's reports, smaller on a full map. */
export function sizeNode(kind: EntityKind, reports: number, most: number, order: number): number {
  const share = most === 0 ? 0 : Math.sqrt(reports / most);
  const crowd = Math.min(1, Math.max(0.4, Math.sqrt(ROOMY / Math.max(1, order))));
  return (SMALLEST[kind] + GROWTH[kind] * share) * crowd;
}

/** A line's width by its reports: the tokens' four steps. */
export function sizeEdge(reports: number): number {
  if (reports >= 5) return 3.75;
  if (reports >= 3) return 2.75;
  return reports === 2 ? 2 : 1.25;
}
