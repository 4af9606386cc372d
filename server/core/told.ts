import type { EventRecord, Extraction } from '../model/record.ts';
import type { Discourse } from './resolve/types.ts';

/** Leaves out names that only their capitals make a body or a place, where they have a part in nothing and nobody speaks for them. */
export function keepTold(
  { entities, affiliations, guessed }: Pick<Discourse, 'entities' | 'affiliations' | 'guessed'>,
  events: readonly EventRecord[],
): Pick<Extraction, 'entities' | 'affiliations'> {
  const told = new Set([
    ...events.flatMap(({ source, target, concerns, attribution }) => [
      source.id,
      ...(target === null ? [] : [target.id]),
      ...concerns,
      ...attribution,
    ]),
    ...affiliations.flatMap(({ kind, to }) => (kind === 'speaks-for' ? [to] : [])),
  ]);
  return {
    entities: entities.filter(({ id }) => !guessed.has(id) || told.has(id)),
    affiliations: affiliations.filter(({ from }) => !guessed.has(from) || told.has(from)),
  };
}
