import { balanceOf, saySeen } from '../../../client/src/text/balance.ts';
import type { QuadClass } from '../../../server/model/index.ts';
import { events } from '../fixtures/world.ts';

function deed(quad: QuadClass, count: number): Parameters<typeof balanceOf>[0][number] {
  return { quad, events: count };
}

test('weighs words and deeds, done and received, by their side', () => {
  const did = [deed('verbal-cooperation', 2), deed('material-conflict', 1)];
  const received = [deed('material-cooperation', 3), deed('verbal-conflict', 4)];
  expect(balanceOf([...did, ...received])).toStrictEqual({ cooperation: 5, conflict: 5 });
  expect(balanceOf([])).toStrictEqual({ cooperation: 0, conflict: 0 });
});

test('says nothing of when, where no event has a day', () => {
  const undated = events.slice(0, 2).map((event) => ({ ...event, date: null }));
  expect(saySeen({ events: undated, eventCount: 2 })).toBeNull();
});

test('says the first and the last day, and only the last where events are missing', () => {
  const [one, other] = events;
  if (one === undefined || other === undefined) throw new Error('two events');
  const dated = [
    { ...one, date: '2024-06-27' },
    { ...other, date: '2024-06-19' },
  ];
  expect(saySeen({ events: dated, eventCount: 2 })).toBe('In events of Wed 19 – Thu 27 June 2024');
  expect(saySeen({ events: dated, eventCount: 3 })).toBe('Last in an event of Thu 27 June 2024');
});
