import { z } from 'zod';
import { entityId } from './ids.ts';

export const ENTITY_KINDS = ['state', 'person', 'organization', 'treaty', 'place'] as const;
export const entityKind = z.enum(ENTITY_KINDS);
export type EntityKind = z.infer<typeof entityKind>;

/** An entity in a role, as the contract prints it. */
export const actor = z
  .object({
    id: entityId,
    name: z.string().min(1),
    kind: entityKind,
    /** ISO 3166 alpha-3 of the state that it is or speaks for, or a body's own code (UN, EU …). */
    country: z.string().nullable(),
    /** The words in this document that named it. */
    surface: z.string(),
  })
  .readonly();
export type Actor = z.infer<typeof actor>;
