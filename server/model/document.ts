import { z } from 'zod';
import { span } from './span.ts';

/** How a publication date was known, the most trusted first. */
export const DATED_BY = [
  'dateline',
  'text',
  'record',
  'header',
  'feed',
  'file',
  'unknown',
] as const;
export type DatedBy = (typeof DATED_BY)[number];

/** What *read* hands on: a text as it came, and what its carrier said about it. No field is trusted yet. */
export interface SourceDocument {
  /** The contract's `document`: a JSON Lines record's id, else the file's base name without its last extension. */
  readonly key: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string;
  /** How the carrier knew publishedAt; 'record' for a JSON Lines or CSV field, 'file' for a file's time, … */
  readonly publishedBy?: DatedBy;
}

export const BLOCK_KINDS = [
  'headline',
  'byline',
  'dateline',
  'paragraph',
  'caption',
  'list',
  'quote',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of a document that is parsed by itself. Boilerplate is marked, shown greyed, and never coded. */
export const block = z
  .object({
    ...span.unwrap().shape,
    kind: z.enum(BLOCK_KINDS),
    /** Why it is boilerplate: 'advert', 'teaser', 'credit', 'cookie', 'comments', 'navigation', 'related', 'about'. */
    reason: z.string().optional(),
  })
  .readonly();
export type Block = z.infer<typeof block>;

/** A document with its blocks in order (they cover all text but white space) and its date. */
export interface CleanDocument {
  readonly source: SourceDocument;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The place a dateline names ("SEOUL"), as written. */
  readonly datelinePlace: string | null;
  /** YYYY-MM-DD, or null when nothing dates it. */
  readonly publishedAt: string | null;
  readonly datedBy: DatedBy;
  /** Other dates that were found and not chosen, so that a wrong page date is seen and not silent. */
  readonly otherDates: readonly { readonly date: string; readonly by: DatedBy }[];
  readonly blocks: readonly Block[];
}
