import type { EntityKind } from './entity.ts';
import type { DocumentId, EntityId, EventId, ReportId } from './ids.ts';
import type { ActName, PloverType, QuadClass } from './ontology.ts';
import type { DatePrecision, Extraction, Hedge, Status } from './record.ts';
import type { Span } from './span.ts';

/** A document as the graph holds it: its text, its records, and which rules made them. */
export interface StoredDocument {
  readonly id: DocumentId;
  readonly text: string;
  readonly pipeline: string;
  readonly extraction: Extraction;
}

export interface GraphEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly signedOn: string | null;
}

/** One (:Event)-[:REPORTED_IN]->(:Document). */
export interface GraphReport {
  readonly id: ReportId;
  /** All of the document's records that tell of the event, sorted; the first is `id`. */
  readonly records: readonly ReportId[];
  readonly document: DocumentId;
  readonly spans: readonly Span[];
  readonly cues: readonly Span[];
  /** The most telling span, verbatim. */
  readonly text: string;
  /** The whole sentences that the spans stand in, and the one around `text`, verbatim. */
  readonly sentences: readonly Span[];
  readonly sentence: string;
  readonly attribution: readonly EntityId[];
  readonly hedge: Hedge | null;
  readonly negated: boolean;
  readonly quoted: boolean;
  readonly act: ActName;
  readonly date: string | null;
  readonly dateText: string | null;
  readonly rule: string;
  readonly confidence: number;
}

export interface GraphEvent {
  readonly id: EventId;
  /** Ids of its other reports, sorted: any of them may have been its id. */
  readonly aliases: readonly string[];
  readonly act: ActName;
  readonly plover: PloverType;
  readonly quad: QuadClass;
  readonly cameo: string;
  readonly goldstein: number;
  readonly status: Status;
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly datePrecision: DatePrecision;
  /** "South Korea summoned Georgy Zinoviev". */
  readonly summary: string;
  readonly group: string | null;
  readonly source: EntityId;
  readonly target: EntityId | null;
  readonly concerns: readonly EntityId[];
  readonly answers: readonly EventId[];
  readonly reports: readonly GraphReport[];
  readonly outlets: number;
  readonly independent: number;
  readonly statement: {
    readonly content: string;
    readonly quoted: boolean;
    readonly hedge: Hedge | null;
  } | null;
}

export interface GraphAffiliation {
  readonly kind: 'speaks-for' | 'part-of';
  readonly from: EntityId;
  readonly to: EntityId;
  readonly titles: readonly string[];
  readonly documents: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}
