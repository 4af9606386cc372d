import { compareText } from './order.ts';
import type { EntityId, ReportId } from '../../model/ids.ts';
import type { ActName } from '../../model/ontology.ts';

/** Decisions of a person, kept as data and replayed: they overrule what the records say. */
export interface Corrections {
  /** The first entity is really the second. */
  readonly sameAs: Readonly<Record<EntityId, EntityId>>;
  /** The first entity, known by a surname only, is not the second. */
  readonly different: readonly (readonly [EntityId, EntityId])[];
  /** Reports that are wrong and make no event. */
  readonly wrong: readonly ReportId[];
  /** The act that a report really tells of. */
  readonly retyped: Readonly<Record<ReportId, ActName>>;
  /** Events that are wrong, each by any id that it has had: with whatever reports they have or get. */
  readonly withdrawn: readonly ReportId[];
  /** The act that an event really is, by any id that it has had. */
  readonly renamed: Readonly<Record<ReportId, ActName>>;
}

/** Nothing overruled. */
export const NO_CORRECTIONS: Corrections = {
  sameAs: {},
  different: [],
  wrong: [],
  retyped: {},
  withdrawn: [],
  renamed: {},
};

/** One text for corrections that come to the same, in whatever order they were written. */
export function serializeCorrections(corrections: Corrections): string {
  const { sameAs, different, wrong, retyped, withdrawn, renamed } = corrections;
  return JSON.stringify([
    Object.entries(sameAs).sort(),
    different.map((pair) => JSON.stringify(pair)).sort(),
    [...wrong].sort(),
    Object.entries(retyped).sort(),
    [...withdrawn].sort(),
    Object.entries(renamed).sort(),
  ]);
}

/** The id after all corrections; a circle of them ends where it was entered. */
export function correct(id: EntityId, { sameAs }: Corrections): EntityId {
  const seen = new Set<EntityId>([id]);
  let current = id;
  for (;;) {
    const next = sameAs[current];
    if (next === undefined) return current;
    if (seen.has(next)) return [...seen].sort(compareText)[0] ?? current;
    seen.add(next);
    current = next;
  }
}
