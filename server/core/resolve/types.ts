import type { Actor } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { AffiliationRecord, DatePrecision, EntityRecord } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../extract/syntax/tree.ts';
import type { Gazetteer } from './lexicon/gazetteer.ts';

/** What the core is given from outside: tables read once, the same for every document. */
export interface Resources {
  readonly gazetteer: Gazetteer;
}

/** How a mention is used where it stands: only an actor can do or suffer an act. */
export const MENTION_USES = ['actor', 'place', 'modifier', 'possessive'] as const;
export type MentionUse = (typeof MENTION_USES)[number];

/** Tokens [from, to) of one block that name or refer to an entity; null when what they refer to stays open. */
export interface Mention {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly span: Span;
  readonly entity: EntityId | null;
  readonly use: MentionUse;
  /** The decision in words. */
  readonly why: string;
}

/** Why a noun phrase names no actor. */
export const ABSTENTIONS = [
  'no-actor',
  'place',
  'ambiguous',
  'unknown-name',
  'unknown-pronoun',
  'first-person',
  'second-person',
] as const;
export type Abstention = (typeof ABSTENTIONS)[number];

/** What a noun phrase refers to: one actor, several for a coordination or "the two", or none with a reason. */
export type Resolution =
  | { readonly status: 'resolved'; readonly actors: readonly Actor[]; readonly why: string }
  | { readonly status: 'abstained'; readonly reason: Abstention; readonly why: string };

/** What the caller wants the phrase for: a target may be a place ("visited Seoul"), a source may not. */
export type ActorRole = 'source' | 'target' | 'about';

/** The date of a clause, with the words that gave it. */
export interface ClauseDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY; a range's first day. */
  readonly date: string;
  readonly dateEnd: string | null;
  readonly precision: Exclude<DatePrecision, 'none'>;
  readonly text: string;
  readonly span: Span;
}

/** Whether the clause tells of what has been or of what is to come: a past act is never dated after its report. */
export type ClauseTime = 'past' | 'future';

/** Who is who in one document. */
export interface Discourse {
  /** The tree of each block; null where it is boilerplate. */
  readonly trees: readonly (Tree | null)[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly EntityRecord[];
  /** Those of them that nothing but a name of their own makes a body or a place. */
  readonly guessed: ReadonlySet<EntityId>;
  readonly affiliations: readonly AffiliationRecord[];
  /** Whether a state's own office published the text: a readout, a release. */
  readonly isRelease: boolean;
  /** The state or body whose office publishes the document, by its outlet; null for a newspaper. */
  readonly issuerCode: string | null;
  /** Resolves the noun phrase whose head is this token of this block. */
  actorAt(block: number, token: number, role?: ActorRole): Resolution;
  /** The treaties that the noun phrase headed by this token names ("the pact"), or none. */
  treatyAt(block: number, token: number): EntityId | null;
  /** The date of the clause of this verb or act noun; null when its words give none. */
  dateAt(block: number, token: number, time?: ClauseTime): ClauseDate | null;
}
