import type { EntityId, ReportId } from '../../model/ids.ts';

/** Decisions of a person, kept as data and replayed: they overrule what the records say. */
export interface Corrections {
  /** The first entity is really the second. */
  readonly sameAs: Readonly<Record<EntityId, EntityId>>;
  /** Reports that are wrong and make no event. */
  readonly wrong: readonly ReportId[];
}

/** Nothing overruled. */
export const NO_CORRECTIONS: Corrections = { sameAs: {}, wrong: [] };
