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
/** Pixels of the plane for each entity at which all are drawn at full size; with less, each is smaller. */
const ROOMY = 24_000;
const SMALLEST_SHARE = 0.4;

/** An entity's radius in pixels: by its share of the busiest one's reports, smaller where there is little room for each. */
export function sizeNode(kind: EntityKind, reports: number, most: number, room: number): number {
  const share = most === 0 ? 0 : Math.sqrt(reports / most);
  const crowd = Math.min(1, Math.max(SMALLEST_SHARE, Math.sqrt(room / ROOMY)));
  return (SMALLEST[kind] + GROWTH[kind] * share) * crowd;
}

/** A line's width by its reports: the tokens' four steps. */
export function sizeEdge(reports: number): number {
  if (reports >= 5) return 3.75;
  if (reports >= 3) return 2.75;
  return reports === 2 ? 2 : 1.25;
}
