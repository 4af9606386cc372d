import type { Account } from '../../core/project/account.ts';
import type { PlannedEntity, PlannedEvent, PlannedMention } from '../../core/project/view.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { GraphAffiliation, GraphReport, StoredDocument } from '../../model/projection.ts';
import type { Span } from '../../model/span.ts';
import { packSignature, serializeRecords } from './stored.ts';

/** What a property can hold. */
type Value = string | number | boolean | null | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Value>>;

const LABELS = {
  state: 'State',
  person: 'Person',
  organization: 'Organization',
  treaty: 'Treaty',
  place: 'Place',
} as const satisfies Readonly<Record<EntityKind, string>>;

/** A document's node. */
export function documentRow(document: StoredDocument): Properties {
  const told = document.extraction.document;
  return {
    id: document.id,
    key: told.key,
    title: told.title,
    outlet: told.outlet,
    url: told.url,
    publishedAt: told.publishedAt,
    datedBy: told.datedBy,
    text: document.text,
    pipeline: document.pipeline,
    records: serializeRecords(document),
    signature: packSignature(told.signature),
    abstained: Object.keys(told.abstentions),
    abstentions: Object.values(told.abstentions),
  };
}

/** An entity's node with its second label. */
export function entityRow(entity: PlannedEntity): {
  readonly label: (typeof LABELS)[EntityKind];
  readonly properties: Properties;
} {
  const { id, kind, name, country, aliases, signedOn, keys } = entity;
  return {
    label: LABELS[kind],
    properties: {
      id,
      kind,
      name,
      country,
      aliases,
      iso3: kind === 'state' ? country : null,
      signedOn,
      keys: kind === 'person' ? keys : null,
    },
  };
}

/** A MENTIONS relationship: the account is a vote, kept so that counting needs no records. */
export function mentionRow({ document, entity, account, spans }: PlannedMention): {
  readonly document: PlannedMention['document'];
  readonly entity: PlannedMention['entity'];
  readonly properties: Properties;
} {
  return {
    document,
    entity,
    properties: { spans: flatten(spans), account: serializeAccount(account) },
  };
}

/** A SPEAKS_FOR or PART_OF relationship. */
export function affiliationRow(affiliation: GraphAffiliation): {
  readonly from: GraphAffiliation['from'];
  readonly to: GraphAffiliation['to'];
  readonly type: 'SPEAKS_FOR' | 'PART_OF';
  readonly properties: Properties;
} {
  const { kind, from, to, titles, documents, firstDate, lastDate } = affiliation;
  return kind === 'part-of'
    ? { from, to, type: 'PART_OF', properties: { documents } }
    : {
        from,
        to,
        type: 'SPEAKS_FOR',
        properties: {
          title: titles.at(0) ?? null,
          titles,
          documents,
          from: firstDate,
          to: lastDate,
        },
      };
}

/** An event's node; `statements` holds what only an utterance has, or nothing. */
export function eventRow(event: PlannedEvent): {
  readonly source: PlannedEvent['source'];
  readonly properties: Properties;
  readonly statements: readonly Properties[];
} {
  return {
    source: event.source,
    properties: {
      id: event.id,
      aliases: event.aliases,
      act: event.act,
      plover: event.plover,
      quad: event.quad,
      cameo: event.cameo,
      goldstein: event.goldstein,
      status: event.status,
      date: event.date,
      dateEnd: event.dateEnd,
      datePrecision: event.datePrecision,
      summary: event.summary,
      group: event.group,
      reports: event.reports.length,
      outlets: event.outlets,
      independent: event.independent,
      version: event.version,
      block: event.stretch.block,
      reachFrom: event.stretch.from,
      reachTo: event.stretch.to,
    },
    statements: event.statement === null ? [] : [{ ...event.statement }],
  };
}

/** What is kept of an event that a correction withdrew: enough to find it again. */
export function withdrawnRow(event: PlannedEvent): {
  readonly properties: Properties;
  readonly reports: readonly Pick<GraphReport, 'document' | 'records'>[];
} {
  return {
    properties: {
      id: event.id,
      group: event.group,
      version: event.version,
      block: event.stretch.block,
      reachFrom: event.stretch.from,
      reachTo: event.stretch.to,
    },
    reports: event.reports.map(({ document, records }) => ({ document, records })),
  };
}

/** A REPORTED_IN relationship. */
export function reportProperties(report: GraphReport): Properties {
  const { id, records, text, sentence, attribution, hedge, negated, quoted, act } = report;
  return {
    id,
    records,
    spans: flatten(report.spans),
    cues: flatten(report.cues),
    text,
    sentences: flatten(report.sentences),
    sentence,
    attribution,
    hedge,
    negated,
    quoted,
    act,
    date: report.date,
    dateText: report.dateText,
    rule: report.rule,
    confidence: report.confidence,
  };
}

/** What a typed edge says by itself, so that a query needs no event. */
export function edgeProperties(event: PlannedEvent): Properties {
  return {
    event: event.id,
    date: event.date,
    dateEnd: event.dateEnd,
    datePrecision: event.datePrecision,
    summary: event.summary,
    reports: event.reports.length,
    outlets: event.outlets,
    independent: event.independent,
    group: event.group,
    plover: event.plover,
    quad: event.quad,
    goldstein: event.goldstein,
    hedge: event.statement?.hedge ?? null,
    content: event.statement?.content ?? null,
    quoted: event.statement?.quoted ?? null,
  };
}

/** An account as it is kept and compared. */
export function serializeAccount(account: Account): string {
  return JSON.stringify(account);
}

function flatten(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}
