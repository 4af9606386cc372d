import { z } from 'zod';
import { actName } from './ontology.ts';
import { documentId, entityId } from './ids.ts';
import { count, list } from './shape.ts';
import { BLOCK_KINDS } from './document.ts';
import { entityKind } from './entity.ts';
import { status } from './record.ts';

/** Shapes of documents that are given to the page, and of what it does with them. */

export const JOB_KINDS = ['files', 'texts', 'again', 'sample'] as const;
export const JOB_STATUSES = ['waiting', 'running', 'done', 'stopped', 'failed'] as const;
export const DOCUMENT_STEPS = ['reading', 'read', 'stored', 'same', 'rejected', 'left'] as const;

/** How far one document of a job has come. */
export const jobDocument = z.object({
  /** The file, with `:LINE` or `#NUMBER` for a record in it. */
  path: z.string(),
  step: z.enum(DOCUMENT_STEPS),
  id: documentId.nullable(),
  title: z.string().nullable(),
  reports: count,
  /** Sentences that gave no event. */
  abstained: count,
  /** Why it was rejected: a code for programs, and words. */
  reason: z.string().nullable(),
  detail: z.string().nullable(),
});
export type JobDocument = z.infer<typeof jobDocument>;

export const jobFile = z.object({ name: z.string(), bytes: count, isRead: z.boolean() });

const counts = z.record(z.string(), count);

/** Documents that are being read, or were, since the server was started. */
export const job = z.object({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  status: z.enum(JOB_STATUSES),
  files: list(jobFile),
  /** How many stored documents are to be read again; 0 for what has files. */
  again: count,
  /** All that were found so far, the first 500; every reject is among them, up to 500 more. */
  documents: list(jobDocument),
  found: count,
  stored: count,
  same: count,
  reports: count,
  /** What gave no document, and sentences that gave no event, by reason. */
  rejected: counts,
  abstentions: counts,
  /** Why it failed, in words. */
  error: z.string().nullable(),
});
export type Job = z.infer<typeof job>;

export const intakeState = z.object({
  jobs: list(job),
  isReadOnly: z.boolean(),
  limits: z.object({ files: count, fileBytes: count, totalBytes: count }),
});
export type IntakeState = z.infer<typeof intakeState>;

const optionalText = z.string().max(2000).nullish();

/** Texts that are given without a file; the fields are those of a JSON Lines record. */
export const textsRequest = z.strictObject({
  documents: list(
    z.strictObject({
      id: z.string().min(1).max(500).optional(),
      text: z.string(),
      title: optionalText,
      outlet: optionalText,
      url: optionalText,
      publishedAt: optionalText,
    }),
  ).refine((all) => all.length >= 1 && all.length <= 1000, 'from 1 to 1000 documents'),
});
export type TextsRequest = z.infer<typeof textsRequest>;

export const documentsRequest = z.strictObject({
  ids: list(documentId).refine((ids) => ids.length >= 1 && ids.length <= 5000, 'from 1 to 5000'),
});

/** Documents that were taken out, and the id under which they can be put back for a while. */
export const removal = z.object({ id: z.string(), documents: count });
export type Removal = z.infer<typeof removal>;
export const restored = z.object({ documents: count });

const place = { start: count, end: count };

/** One word of a sentence's parse; `head` is a place in the same list, its own for the root. */
export const explainedToken = z.object({
  ...place,
  text: z.string(),
  lemma: z.string(),
  tag: z.string(),
  dep: z.string(),
  head: count,
});
export type ExplainedToken = z.infer<typeof explainedToken>;

/** One sentence with all that the pipeline makes of it. */
export const explainedSentence = z.object({
  ...place,
  block: z.enum(BLOCK_KINDS),
  text: z.string(),
  tokens: list(explainedToken),
  mentions: list(
    z.object({
      ...place,
      text: z.string(),
      use: z.string(),
      entity: z.object({ id: entityId, name: z.string(), kind: entityKind }).nullable(),
      why: z.string(),
    }),
  ),
  /** Rules that fired, and those that nearly did. */
  rules: list(
    z.object({
      id: z.string(),
      act: actName,
      word: z.string(),
      verdict: z.enum(['fired', 'stopped', 'passed-over']),
      why: z.string(),
    }),
  ),
  events: list(
    z.object({
      act: actName,
      status,
      source: z.string(),
      target: z.string().nullable(),
      date: z.string().nullable(),
      confidence: z.number(),
      reasons: list(z.string()),
    }),
  ),
});
export type ExplainedSentence = z.infer<typeof explainedSentence>;

/** One sentence of a document under today's rules, and where all its sentences are. */
export const explanation = explainedSentence.extend({
  /** From 1. */
  sentence: count,
  sentences: list(z.object({ ...place, events: count })),
  /** False when the stored records were made by other rules than these. */
  isCurrent: z.boolean(),
});
export type Explanation = z.infer<typeof explanation>;
