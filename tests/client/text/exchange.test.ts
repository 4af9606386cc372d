import { listTurns } from '../../../client/src/text/exchange.ts';
import type { EventDetail, EventSummary } from '../../../server/model/index.ts';
import { entities, events } from '../fixtures/world.ts';

function refOf(id: string): EventSummary['source'] {
  const found = entities.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function aTurn(source: string, date: string | null, id: string): EventDetail {
  const [event] = events;
  if (event === undefined) throw new Error('an event');
  return {
    ...event,
    id: event.id,
    summary: id,
    source: refOf(source),
    date,
    plover: 'PROTEST',
    cameo: '114',
    goldstein: -2,
    aliases: [],
    concerns: [],
    ledger: [],
    disagreements: [],
    answers: [],
    answeredBy: [],
    joint: [],
  };
}

test('lists an exchange in the order of time, what has no date last', () => {
  const events = [
    aTurn('state:KOR', null, 'undated'),
    aTurn('state:RUS', '2024-06-26', 'later'),
    aTurn('state:KOR', '2024-06-21', 'first'),
  ];
  expect(listTurns({ events, back: [] }).map(({ event }) => event.summary)).toStrictEqual([
    'first',
    'later',
    'undated',
  ]);
});

test('knows which acts went back', () => {
  const events = [aTurn('state:KOR', '2024-06-20', 'a')];
  expect(listTurns({ events, back: [] })).toMatchObject([{ isBack: false }]);
  expect(listTurns({ events, back: events.map(({ id }) => id) })).toMatchObject([{ isBack: true }]);
});
