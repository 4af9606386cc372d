import { createHash } from 'node:crypto';
import acts from '../data/ontology/acts.json';
import type { Actor } from '../server/model/entity.ts';
import {
  createDocumentId,
  createEntityId,
  createReportId,
  type DocumentId,
  type ReportId,
} from '../server/model/ids.ts';
import { act, actName, type Act, type ActName } from '../server/model/ontology.ts';
import type { StoredDocument } from '../server/model/projection.ts';
import type {
  DocumentRecord,
  EntityRecord,
  EventRecord,
  Extraction,
} from '../server/model/record.ts';

/** Factories with defaults: a test pins only what its assertion needs. */

export const ACTS: ReadonlyMap<string, Act> = new Map(
  acts.map((one) => act.parse(one)).map((one) => [one.name, one]),
);

export function anAct(name: string): ActName {
  return actName.parse(name);
}

export function aDigest(seed: string): string {
  return createHash('sha256').update(seed).digest('hex');
}

export function aDocumentId(seed: string): DocumentId {
  return createDocumentId(aDigest(seed));
}

export function aReportId(seed: string): ReportId {
  return createReportId(aDigest(seed).slice(0, 16));
}

export const KOREA = anActor({ id: 'state:KOR', name: 'South Korea', country: 'KOR' });
export const RUSSIA = anActor({ id: 'state:RUS', name: 'Russia', country: 'RUS' });
export const KOREAN_MINISTRY = anActor({
  id: 'org:KOR:foreign-ministry',
  name: 'South Korea’s foreign ministry',
  country: 'KOR',
  kind: 'organization',
});
export const ZINOVIEV = anActor({
  id: 'person:georgy-zinoviev',
  name: 'Georgy Zinoviev',
  country: 'RUS',
  kind: 'person',
});

export function anActor(
  fields: Partial<Omit<Actor, 'id'>> & { readonly id: string; readonly name: string },
): Actor {
  return {
    kind: 'state',
    country: null,
    surface: fields.name,
    ...fields,
    id: createEntityId(fields.id),
  };
}

/** The entity record that goes with an actor. */
export function anEntity(actor: Actor, fields: Partial<EntityRecord> = {}): EntityRecord {
  return {
    record: 'entity',
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    country: actor.country,
    aliases: [],
    isShort: false,
    signedOn: null,
    mentions: [{ start: 0, end: 4 }],
    ...fields,
  };
}

export function anEvent(
  fields: Partial<EventRecord> & { readonly seed?: string } = {},
): EventRecord {
  const { seed = 'event', ...rest } = fields;
  return {
    record: 'event',
    id: aReportId(seed),
    document: 'document',
    type: anAct('SUMMONED'),
    plover: 'REQUEST',
    cameo: '100',
    status: 'asserted',
    source: KOREA,
    target: RUSSIA,
    group: null,
    concerns: [],
    date: '2024-06-21',
    dateEnd: null,
    datePrecision: 'day',
    dateText: 'on Friday',
    hedge: null,
    negated: false,
    quoted: false,
    content: null,
    attribution: [],
    answers: [],
    rule: 'a-rule',
    confidence: 0.9,
    evidence: [{ start: 0, end: 10 }],
    sentences: [{ start: 0, end: 10 }],
    cues: [{ start: 2, end: 6 }],
    ...rest,
  };
}

export function aDocumentRecord(fields: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    record: 'document',
    key: 'document',
    title: 'A title',
    outlet: 'The Harbour Wire',
    url: null,
    datelinePlace: null,
    publishedAt: '2024-06-21',
    datedBy: 'record',
    otherDates: [],
    blocks: [],
    signature: [],
    abstentions: {},
    ...fields,
  };
}

/** An extraction whose entities are the actors of its events, unless it names its own. */
export function anExtraction(
  fields: {
    readonly document?: Partial<DocumentRecord>;
    readonly entities?: readonly EntityRecord[];
    readonly affiliations?: Extraction['affiliations'];
    readonly events?: readonly EventRecord[];
  } = {},
): Extraction {
  const events = fields.events ?? [];
  const actors = new Map(
    events
      .flatMap(({ source, target }) => (target === null ? [source] : [source, target]))
      .map((actor) => [actor.id, actor]),
  );
  return {
    document: aDocumentRecord(fields.document),
    entities: fields.entities ?? [...actors.values()].map((actor) => anEntity(actor)),
    affiliations: fields.affiliations ?? [],
    events,
  };
}

export function aDocument(
  seed: string,
  fields: Parameters<typeof anExtraction>[0] & {
    readonly text?: string;
    readonly pipeline?: string;
  } = {},
): StoredDocument {
  return {
    id: aDocumentId(seed),
    text: fields.text ?? `A text called ${seed}.`,
    pipeline: fields.pipeline ?? 'rules-1',
    extraction: anExtraction({ ...fields, document: { key: seed, ...fields.document } }),
  };
}
