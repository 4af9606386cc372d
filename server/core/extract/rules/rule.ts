import { z } from 'zod';
import { entityKind } from '../../../model/entity.ts';
import { actName, ploverType } from '../../../model/ontology.ts';

const words = z.array(z.string().min(1)).min(1).readonly();

/** Where an argument is found, seen from the trigger: `subject`, `object.owner`, `prep:with|to`, `clause.subject` … */
const path = z
  .string()
  .regex(
    /^(?:subject|object|dative|clause|owner|above|self|support|prep:[a-z|-]+)(?:\.(?:subject|object|dative|clause|above|owner|last:to|prep:[a-z|-]+))*$/u,
    'a path like "object.owner" or "prep:with|to"',
  );
const paths = z.array(path).readonly();

/** What must stand beside a trigger, by lemma. */
const company = z
  .strictObject({
    object: words.optional(),
    subject: words.optional(),
    particle: words.optional(),
    prep: words.optional(),
    /** Object of one of `prep`'s prepositions. */
    pobj: words.optional(),
    attr: words.optional(),
    acomp: words.optional(),
    /** What the object is said to be: "called it a lie". */
    oprd: z.boolean().optional(),
    /** Lemma of an open complement: "do not rule out supplying", "stop short of condemning". */
    xcomp: words.optional(),
    modal: words.optional(),
    modifier: words.optional(),
    clause: z.boolean().optional(),
    /** A quotation that the verb frames: "“Enough,” she went on". */
    quoted: z.boolean().optional(),
    /** Any direct object at all. */
    direct: z.boolean().optional(),
    /** Whoever does it in the passive: "arrested by gunmen". */
    agent: z.boolean().optional(),
    /** A participle beside the clause that tells the news: "Angered by the raid, they left". */
    adjunct: z.boolean().optional(),
    /** A clause with "to": an order to do, not a report of doing. */
    infinitive: z.boolean().optional(),
    /** A clause that tells what is to be done: "suggested that it leave", not "that it has left". */
    mandative: z.boolean().optional(),
    voice: z.enum(['active', 'passive']).optional(),
  })
  .readonly();
export type Company = z.infer<typeof company>;

/** What a rule cannot do without; a partner is a target or a second source. */
const ROLES = ['source', 'target', 'content', 'partner'] as const;

/** A positive example: the sentence, and each event as "source ACT target" in names or country codes. */
const example = z
  .strictObject({ text: z.string().min(1), events: z.array(z.string()).min(1).readonly() })
  .readonly();

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9.-]+$/u),
  act: actName,
  version: z.int().positive(),
  verb: words.optional(),
  noun: words.optional(),
  /** The noun of a verbless act may stand by itself, without a verb that carries it out. */
  with: company.optional(),
  without: company.optional(),
  source: paths.default(['subject']),
  target: paths.default([]),
  content: paths.default([]),
  /** On whose word, besides those around it: "was quoted by the ministry". */
  attribution: paths.default([]),
  needs: z.array(z.enum(ROLES)).readonly().default(['source']),
  /** A negated clause is what this rule wants: "will not accept". */
  polarity: z.enum(['any', 'negative']).default('any'),
  /** Which realities make it an act: a refusal to come is one now, a visit to come is not. */
  reality: z.enum(['told', 'any']).default('told'),
  /** On whose side its target must be, seen from the source: a state recalls its own envoy, and summons another's. */
  side: z.enum(['any', 'own', 'other']).default('any'),
  /** What its target may be: one speaks by phone with people, and not with a newspaper. */
  whom: z.array(entityKind).readonly().optional(),
  /** Each of several sources does it to each other: "exchanged fire". */
  isMutual: z.boolean().default(false),
  /** The place where it happens is its target: "visited Seoul". */
  takesPlace: z.boolean().default(false),
  /** The noun of a verbless act counts only where it is told as done: "fears an attack" tells of none. */
  isFact: z.boolean().default(false),
  /** When this way of telling the act has a code of its own. */
  cameo: z.string().optional(),
  plover: ploverType.optional(),
  confidence: z.number().min(0).max(1).default(0.8),
  examples: z.array(example).min(1).readonly(),
  /** Sentences that look alike and give no such event. */
  counterexamples: z.array(z.string()).min(1).readonly(),
});

function hasOneTrigger(r: { verb?: unknown; noun?: unknown }): boolean {
  return (r.verb === undefined) !== (r.noun === undefined);
}
const ONE_TRIGGER = 'a rule has either verbs or nouns';

/** One way to tell an act: a trigger, what stands beside it, and where its arguments are. */
export const rule = shape.refine(hasOneTrigger, ONE_TRIGGER).readonly();
export type Rule = z.infer<typeof rule>;

/** A user's own rule may do without a version and without examples. */
export const addedRule = shape
  .extend({
    version: shape.shape.version.default(1),
    examples: z.array(example).readonly().default([]),
    counterexamples: z.array(z.string()).readonly().default([]),
  })
  .refine(hasOneTrigger, ONE_TRIGGER)
  .readonly();
