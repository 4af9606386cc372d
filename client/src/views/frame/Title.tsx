import { useEffect } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { RequestError } from '../../api/api.ts';
import { useDocument, useEntity, useEvent } from '../../queries/queries.ts';
import { useAppState } from '../../state/hooks.ts';
import type { Place } from '../../state/model.ts';
import { formatDate } from '../../text/dates.ts';
import { titleOf } from '../../text/titles.ts';
import { WORDS } from '../../words/words.ts';

/** The things that an address names, each null when it names none. */
function idsOf(place: Place): {
  readonly entities: readonly (string | null)[];
  readonly event: string | null;
  readonly document: string | null;
} {
  const none = { entities: [], event: null, document: null };
  if (place.view === 'document') return { ...none, document: place.id };
  if (place.view === 'conversation' && place.pair !== null)
    return { ...none, entities: [place.pair.a, place.pair.b] };
  if (place.view !== 'network') return none;
  const { opened } = place;
  switch (opened.kind) {
    case 'nothing':
      return none;
    case 'entity':
      return { ...none, entities: [opened.id] };
    case 'event':
      return { ...none, event: opened.id };
    case 'dyad':
      return { ...none, entities: [opened.a, opened.b] };
    case 'path':
      return { ...none, entities: [opened.from || null, opened.to || null] };
  }
}

/** What an answer is called, or that it is not in the graph. */
function nameOf<T>({ data, error }: UseQueryResult<T>, say: (data: T) => string): string | null {
  if (data !== undefined) return say(data);
  return error instanceof RequestError && error.status === 404 ? WORDS.states.gone : null;
}

/** Keeps the window's title to where the reader is; names that come late are put in when they do. */
export function Title(): null {
  const { place } = useAppState();
  const { entities, event, document: source } = idsOf(place);
  const [first = null, second = null] = entities;
  const one = useEntity(first);
  const other = useEntity(second);
  const told = useEvent(event);
  const read = useDocument(source);
  const title = titleOf(place, {
    entity: (id) => nameOf(id === first ? one : other, ({ entity }) => entity.name),
    event: () =>
      nameOf(told, ({ summary, date }) =>
        date === null ? summary : WORDS.titles.eventOn(summary, formatDate(date)),
      ),
    document: () => nameOf(read, (detail) => detail.title),
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
