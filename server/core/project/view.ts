import type { Copy, Signed } from '../dedupe/copies.ts';
import type { DocumentId, EntityId, EventId, ReportId } from '../../model/ids.ts';
import type {
  GraphAffiliation,
  GraphEntity,
  GraphEvent,
  StoredDocument,
} from '../../model/projection.ts';
import type { Span } from '../../model/span.ts';
import type { Account } from './account.ts';
import type { DatedAccount } from './entity.ts';

/** Equal accounts, and the entity that they were found to mean. */
export interface PlacedAccount extends DatedAccount {
  readonly entity: EntityId;
}

/** One document's account and the entity that it was found to mean. */
export interface Link {
  readonly document: DocumentId;
  readonly account: Account;
  readonly entity: EntityId;
}

/** A stretch of days in a block: events that do not touch it can't be changed by what happens in it. */
export interface Stretch {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

/** What must be known of a stored event to find all that a change of it touches. */
export interface EventStub extends Stretch {
  readonly id: EventId;
  readonly group: string | null;
  /** Digest of all that the event is made of: what comes out the same is not written again. */
  readonly version: string;
  readonly reports: readonly {
    readonly document: DocumentId;
    readonly records: readonly ReportId[];
  }[];
}

export interface Address {
  readonly id: DocumentId;
  readonly url: string;
  readonly publishedAt: string | null;
}

/** What the projection asks of the graph that it is about to change. */
export interface GraphView {
  documents(ids: readonly DocumentId[]): Promise<readonly StoredDocument[]>;
  /** All accounts of these entities, and of persons that have one of these words in a name. */
  accounts(query: {
    readonly ids: readonly EntityId[];
    readonly keys: readonly string[];
    readonly without: readonly DocumentId[];
  }): Promise<readonly PlacedAccount[]>;
  links(documents: readonly DocumentId[]): Promise<readonly Link[]>;
  documentsGiving(
    accounts: readonly { readonly account: Account; readonly entity: EntityId }[],
  ): Promise<readonly DocumentId[]>;
  documentsMentioning(entities: readonly EntityId[]): Promise<readonly DocumentId[]>;
  entities(ids: readonly EntityId[]): Promise<readonly GraphEntity[]>;
  eventsIn(documents: readonly DocumentId[]): Promise<readonly EventStub[]>;
  eventsNear(
    stretches: readonly Stretch[],
    groups: readonly string[],
  ): Promise<readonly EventStub[]>;
  signatures(): AsyncIterable<Signed>;
  copies(documents: readonly DocumentId[]): Promise<readonly Copy[]>;
  addresses(urls: readonly string[]): Promise<readonly Address[]>;
}

export interface PlannedEvent extends GraphEvent {
  /** Called wrong by a correction: kept out of sight, so that later reports of it find it. */
  readonly isWithdrawn: boolean;
  readonly stretch: Stretch;
  readonly version: string;
}

export interface PlannedEntity extends GraphEntity {
  /** The words of a person's names. */
  readonly keys: readonly string[];
}

export interface PlannedMention extends Link {
  readonly spans: readonly Span[];
}

export interface Pair<T> {
  readonly from: T;
  readonly to: T;
}

/** Everything that one load changes: first all drops, then all puts. */
export interface Change {
  readonly documents: {
    readonly drop: readonly DocumentId[];
    readonly put: readonly StoredDocument[];
  };
  readonly entities: { readonly drop: readonly EntityId[]; readonly put: readonly PlannedEntity[] };
  /** The mentions of the documents `of`, which replace those that are there; the same for the others. */
  readonly mentions: {
    readonly of: readonly DocumentId[];
    readonly put: readonly PlannedMention[];
  };
  readonly affiliations: {
    readonly of: readonly EntityId[];
    readonly put: readonly GraphAffiliation[];
  };
  readonly events: { readonly drop: readonly EventId[]; readonly put: readonly PlannedEvent[] };
  readonly answers: readonly Pair<EventId>[];
  readonly copies: { readonly of: readonly DocumentId[]; readonly put: readonly Copy[] };
  readonly replaces: {
    readonly of: readonly DocumentId[];
    readonly put: readonly Pair<DocumentId>[];
  };
}
