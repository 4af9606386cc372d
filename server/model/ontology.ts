import { z } from 'zod';

export const QUAD_CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export const quadClass = z.enum(QUAD_CLASSES);
export type QuadClass = z.infer<typeof quadClass>;

/** PLOVER's event types, and STATEMENT for what says nothing of the sixteen. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
] as const;
export const ploverType = z.enum(PLOVER_TYPES);
export type PloverType = z.infer<typeof ploverType>;

/** An act's name is a relationship type in the graph, so its alphabet is closed. */
export const actName = z
  .string()
  .regex(/^[A-Z][A-Z_]{1,39}$/u, 'an act is named in capitals and underscores')
  .brand<'ActName'>();
export type ActName = z.infer<typeof actName>;

/** One entry of data/ontology/acts.json. */
export const act = z
  .strictObject({
    name: actName,
    /** As the page writes it: "Expressed concern". */
    label: z.string().min(1),
    /** CAMEO codes, the usual one first (Schrodt 2012). */
    cameo: z
      .array(z.string().regex(/^\d{2,4}$/u))
      .min(1)
      .readonly(),
    plover: ploverType,
    quad: quadClass,
    /** Goldstein (1992) value of the first code, −10 to 10. */
    goldstein: z.number().min(-10).max(10),
    /** Acts of one class with the same parties and close dates are one event. */
    class: z.string().min(1),
    isReciprocal: z.boolean(),
    isUtterance: z.boolean(),
  })
  .readonly();
export type Act = z.infer<typeof act>;
