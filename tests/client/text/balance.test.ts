import { balanceOf, isSpokenOf, listOwn, saySeen } from '../../../client/src/text/balance.ts';
import { createEntityId, createEventId, type QuadClass } from '../../../server/model/index.ts';
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

test('takes the pairs of a joint act for one, and what was only claimed for none', () => {
  const [first] = events;
  if (first === undefined) throw new Error('an event');
  const { id, source, target } = first;
  const other = createEventId('0123456789abcdef');
  const joint = { ...first, group: id };
  const told = [joint, { ...joint, id: other }];
  expect(listOwn({ entity: source, events: told })).toHaveLength(1);
  expect(listOwn({ entity: source, events: [first, { ...first, id: other }] })).toHaveLength(2);
  const claimed = { ...first, id: other, status: 'claimed' as const };
  expect(listOwn({ entity: target ?? source, events: [first, claimed] })).toStrictEqual([first]);
});

test('tells all of whom others only speak of', () => {
  const [first] = events;
  if (first === undefined) throw new Error('an event');
  const entity = { ...first.source, id: createEntityId('treaty:one') };
  const said = { ...first, target: null };
  expect(isSpokenOf({ entity: first.source, events: [said] })).toBe(false);
  expect(isSpokenOf({ entity, events: [first] })).toBe(false);
  expect(isSpokenOf({ entity, events: [said] })).toBe(true);
  expect(listOwn({ entity, events: [said] })).toStrictEqual([said]);
});
