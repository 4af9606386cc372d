import { z } from 'zod';

const words = z.array(z.string().min(1)).readonly();

/** A state: ISO 3166 alpha-3, also of states that are no more. */
export const stateRow = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/u),
  name: z.string(),
  aliases: words,
  /** Adjectives and names of its people. */
  demonyms: words,
  /** Seats of government, which stand for it: "Seoul said". */
  capitals: words,
  isHistorical: z.boolean().optional(),
});

export const BODY_CLASSES = ['body', 'armed', 'institution', 'media', 'ngo'] as const;

/** A body that is known by name: international, armed, a state's own, a medium. */
export const bodyRow = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  class: z.enum(BODY_CLASSES),
  name: z.string(),
  /** Its own code, or its parent's. */
  code: z.string().nullable(),
  /** The code of the state or body that it is a part of. */
  partOf: z.string().nullable(),
  aliases: words,
});
export type BodyRow = z.infer<typeof bodyRow>;

/** A kind of body that every state has, with the titles of those who speak for it. */
export const slotRow = z.strictObject({
  slot: z.string().regex(/^[a-z-]+$/u),
  name: z.string(),
  nouns: words,
  titles: words,
});
export type SlotRow = z.infer<typeof slotRow>;

/** What one state calls a body or a title of its own: "State Department", "Secretary of State". */
export const specialRow = z.strictObject({
  /** A state's or a body's code. */
  of: z.string(),
  slot: z.string(),
  name: z.string().nullable(),
  nouns: words,
  titles: words,
});

/** Who held an office when: used only where a text leaves a titled person's state open. */
export const leaderRow = z.strictObject({
  name: z.string(),
  of: z.string(),
  slot: z.string(),
  from: z.int(),
  to: z.int().nullable(),
});
export type LeaderRow = z.infer<typeof leaderRow>;

/** A place in a state that is not its seat of government. */
export const placeRow = z.strictObject({ name: z.string(), iso3: z.string(), aliases: words });

/** All tables of data/gazetteer. */
export const gazetteerTables = z.strictObject({
  states: z.array(stateRow).readonly(),
  bodies: z.array(bodyRow).readonly(),
  slots: z.array(slotRow).readonly(),
  specials: z.array(specialRow).readonly(),
  leaders: z.array(leaderRow).readonly(),
  places: z.array(placeRow).readonly(),
});
export type GazetteerTables = z.infer<typeof gazetteerTables>;
