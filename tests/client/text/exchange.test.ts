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

const [KOR, RUS] = [refOf('state:KOR'), refOf('state:RUS')];

test('lists an exchange in the order of time, what has no date last', () => {
  const told = [
    aTurn('state:KOR', null, 'undated'),
    aTurn('state:RUS', '2024-06-26', 'later'),
    aTurn('state:KOR', '2024-06-21', 'first'),
  ];
  expect(listTurns(told, KOR, RUS).map(({ event }) => event.summary)).toStrictEqual([
    'first',
    'later',
    'undated',
  ]);
});

test('knows whose act it was, also of one who speaks for them', () => {
  const told = [
    aTurn('state:KOR', '2024-06-20', 'a'),
    aTurn('state:RUS', '2024-06-21', 'b'),
    aTurn('person:kim-hong-kyun', '2024-06-22', 'c'),
    aTurn('person:maria-zakharova', '2024-06-23', 'd'),
  ];
  expect(listTurns(told, KOR, RUS).map(({ isBack }) => isBack)).toStrictEqual([
    false,
    true,
    false,
    true,
  ]);
});
