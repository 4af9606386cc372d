import { z } from 'zod';
import { entityId, reportId } from '../../model/ids.ts';

/** Decisions of a person, kept as data and replayed: they overrule what the records say. */
export const corrections = z
  .strictObject({
    /** The first entity is really the second. */
    sameAs: z.record(entityId, entityId).default({}),
    /** Reports that are wrong and make no event. */
    wrong: z.array(reportId).readonly().default([]),
  })
  .readonly();
export type Corrections = z.infer<typeof corrections>;

/** Nothing overruled. */
export const NO_CORRECTIONS: Corrections = { sameAs: {}, wrong: [] };
