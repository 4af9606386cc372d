import type { Opened, Place } from '../state/model.ts';
import { WORDS } from '../words/words.ts';

/** What the things of an address are called: null while that is not known. */
export interface Called {
  entity(id: string): string | null;
  event(id: string): string | null;
  document(id: string): string | null;
}

function nameOpened(opened: Opened, called: Called): string {
  const { titles } = WORDS;
  const nameOf = (id: string): string => called.entity(id) ?? titles.someone;
  switch (opened.kind) {
    case 'nothing':
      return WORDS.views.network;
    case 'entity':
      return called.entity(opened.id) ?? titles.entity;
    case 'event':
      return called.event(opened.id) ?? titles.event;
    case 'dyad':
      return titles.dyad(nameOf(opened.a), nameOf(opened.b));
    case 'path':
      return opened.from === '' || opened.to === ''
        ? titles.path
        : titles.pathBetween(nameOf(opened.from), nameOf(opened.to));
  }
}

function namePlace(place: Place, called: Called): string {
  const { titles, views } = WORDS;
  switch (place.view) {
    case 'network':
      return nameOpened(place.opened, called);
    case 'conversation':
      return place.pair === null
        ? views.conversation
        : titles.conversation(
            called.entity(place.pair.a) ?? titles.someone,
            called.entity(place.pair.b) ?? titles.someone,
          );
    case 'document':
      return called.document(place.id) ?? titles.document;
    case 'documents':
      return titles.shown[place.show ?? 'all'];
    case 'table':
      return titles.table[place.of];
    case 'cypher':
      return views.cypher;
    case 'unknown':
      return WORDS.states.notFound;
  }
}

/** The window's title at a place: what is there first, so that tabs and the history can be told apart. */
export function titleOf(place: Place, called: Called): string {
  return `${namePlace(place, called)} · ${WORDS.app}`;
}
