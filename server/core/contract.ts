import type { Actor } from '../model/entity.ts';
import type { EventRecord } from '../model/record.ts';

/** One line of what `demarche extract` prints: a document's report of an event, by the published names and no others. */
export function writeContractLine(event: EventRecord, why?: readonly string[]): string {
  return JSON.stringify({
    record: event.record,
    document: event.document,
    type: event.type,
    plover: event.plover,
    cameo: event.cameo,
    status: event.status,
    source: pickActor(event.source),
    target: event.target === null ? null : pickActor(event.target),
    concerns: event.concerns,
    date: event.date,
    datePrecision: event.datePrecision,
    hedge: event.hedge,
    quoted: event.quoted,
    content: event.content,
    attribution: event.attribution,
    rule: event.rule,
    confidence: event.confidence,
    evidence: event.evidence.map(({ start, end }) => ({ start, end })),
    ...(why === undefined ? {} : { why }),
  });
}

function pickActor({ id, name, kind, country, surface }: Actor): Actor {
  return { id, name, kind, country, surface };
}
