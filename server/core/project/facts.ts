import { createFact } from '../dedupe/fact.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Act } from '../../model/ontology.ts';
import type { StoredDocument } from '../../model/projection.ts';
import type { EventRecord } from '../../model/record.ts';
import type { Cast } from './cast.ts';
import type { Corrections } from './corrections.ts';
import type { ToldFact } from './event.ts';

/** The reports of a document as facts; what a correction calls wrong, or is no act any more, gives none. */
export function factsOf(
  document: StoredDocument,
  cast: Cast,
  acts: ReadonlyMap<string, Act>,
  corrections: Corrections,
): readonly ToldFact[] {
  const { publishedAt, datedBy, outlet } = document.extraction.document;
  const wrong = new Set(corrections.wrong);
  const resolve = (id: EntityId): EntityId => cast.entityOf(document.id, id)?.id ?? id;
  return document.extraction.events.flatMap((told) => {
    const act = acts.get(corrections.retyped[told.id] ?? told.type);
    const record = act === undefined ? told : retype(told, act);
    const source = cast.entityOf(document.id, record.source.id);
    const target = record.target === null ? null : cast.entityOf(document.id, record.target.id);
    if (act === undefined || source === undefined || target === undefined) return [];
    if (wrong.has(record.id) || target?.id === source.id) return [];
    const fact = createFact(record, { id: document.id, publishedAt, datedBy }, source, target, act);
    return [{ ...fact, text: document.text, outlet, resolve }];
  });
}

/** The record with another act, which no rule gave a code of its own. */
function retype(record: EventRecord, { name, plover, cameo }: Act): EventRecord {
  if (record.type === name) return record;
  return { ...record, type: name, plover, cameo: cameo[0] ?? record.cameo };
}
