import { createConversation } from '../../../client/src/state/conversation.ts';
import type { Opened, Place } from '../../../client/src/state/model.ts';
import { createPath } from '../../../client/src/state/path.ts';
import { titleOf } from '../../../client/src/text/titles.ts';

const NAMES = new Map([
  ['state:KOR', 'South Korea'],
  ['state:RUS', 'Russia'],
]);
const CALLED = {
  entity: (id: string) => NAMES.get(id) ?? null,
  event: () => 'South Korea summoned Georgy Zinoviev, Fri 21 June 2024',
  document: () => 'Seoul summons envoy',
};
const UNKNOWN = { entity: () => null, event: () => null, document: () => null };

function beside(opened: Opened): Place {
  return { view: 'network', opened };
}

const DOCUMENT: Place = { view: 'document', id: 'a', event: null };

test.each<readonly [string, Place]>([
  ['Entity', beside({ kind: 'entity', id: 'state:KOR' })],
  ['Event', beside({ kind: 'event', id: 'e' })],
  ['Document', DOCUMENT],
  ['… and …', beside({ kind: 'dyad', a: 'state:KOR', b: 'state:RUS' })],
])('says %s until the name is known', (title, place) => {
  expect(titleOf(place, UNKNOWN)).toBe(`${title} · Démarche`);
});

test.each<readonly [string, Place]>([
  ['Network', beside({ kind: 'nothing' })],
  ['South Korea', beside({ kind: 'entity', id: 'state:KOR' })],
  ['South Korea summoned Georgy Zinoviev, Fri 21 June 2024', beside({ kind: 'event', id: 'e' })],
  ['South Korea and Russia', beside({ kind: 'dyad', a: 'state:KOR', b: 'state:RUS' })],
  ['Path', beside(createPath('state:KOR', ''))],
  ['Path from South Korea to Russia', beside(createPath('state:KOR', 'state:RUS'))],
  [
    'Conversation of South Korea and Russia',
    createConversation({ a: 'state:KOR', b: 'state:RUS' }),
  ],
  ['Conversation', createConversation(null)],
  ['Seoul summons envoy', DOCUMENT],
  ['Documents', { view: 'documents' }],
  ['Documents with near-copies', { view: 'documents', show: 'copies' }],
  ['Table of reports', { view: 'table', of: 'reports' }],
  ['Cypher', { view: 'cypher', query: null }],
  ['There is nothing at this address', { view: 'unknown', path: '/nowhere' }],
])('calls the window %s', (title, place) => {
  expect(titleOf(place, CALLED)).toBe(`${title} · Démarche`);
});
