import { findAct, listActs, listUnanswered } from '../../../client/src/conversation/acts.ts';
import { createEventId } from '../../../server/model/index.ts';
import { actsOf, aDyad, aTurn, BACK, numberOf, withAnswers } from '../fixtures/talk.ts';
import { entity, hex } from '../fixtures/world.ts';

function waiting(...events: Parameters<typeof actsOf>[0]): readonly number[] {
  return listUnanswered(actsOf(events)).map(numberOf);
}

test('finds no act by an id that none has', () => {
  expect(findAct(actsOf([aTurn(1)]), 'ff')).toBeUndefined();
  expect(findAct(actsOf([aTurn(1)]), undefined)).toBeUndefined();
});

test('knows whose each act was, and what was done to somebody else', () => {
  const context = aTurn(3, { ...BACK, target: entity('state:PRK') });
  const acts = listActs(aDyad([aTurn(1), aTurn(2, BACK)], { context: [context] }), 'happened');
  expect(acts.map(({ lane, isContext }) => [lane, isContext])).toStrictEqual([
    ['a', false],
    ['b', false],
    ['b', true],
  ]);
});

test('knows about whom it is where it is said to nobody, and waits for no answer to that', () => {
  const aside = { target: null, concerns: [entity('state:RUS'), entity('person:kim-hong-kyun')] };
  const [act] = actsOf([aTurn(1, aside)]);
  expect(act?.spokenOf.map(({ name }) => name)).toStrictEqual(['Russia']);
  expect(act?.isUnanswered).toBe(false);
});

test('takes the pairs of a joint act for one act of several', () => {
  const events = [
    aTurn(1, { group: 'g' }),
    aTurn(2, { group: 'g', source: entity('person:kim-hong-kyun') }),
    aTurn(3, { ...BACK, group: 'g' }),
  ];
  const acts = actsOf(events);
  expect(acts.map(({ ids }) => ids.length)).toStrictEqual([2, 1]);
  expect(acts[0]?.who.map(({ name }) => name)).toStrictEqual(['South Korea', 'Kim Hong-kyun']);
  expect(findAct(acts, hex(2, 16))).toBe(acts[0]);
});

test('finds an act by an id that it has had', () => {
  const acts = actsOf([aTurn(1, { aliases: [createEventId(hex(9, 16))] })]);
  expect(findAct(acts, hex(9, 16))).toBe(acts[0]);
});

test('links what answers to what it answers here, and to nothing elsewhere', () => {
  const [first, second] = actsOf(
    withAnswers([aTurn(1), aTurn(2, { ...BACK, answeredBy: [aTurn(8)] })], { 2: 1 }),
  );
  expect(second?.answers).toStrictEqual([first?.id]);
  expect(first?.answeredBy).toStrictEqual([second?.id]);
  expect(second?.answeredBy).toStrictEqual([]);
});

test('takes no act for unanswered that calls for no answer, is not told as done, or has no day', () => {
  expect(
    waiting(
      aTurn(1, { plover: 'CONSULT' }),
      aTurn(2, { status: 'planned' }),
      aTurn(3, { date: null }),
      aTurn(4, { date: '2024-06' }),
    ),
  ).toStrictEqual([]);
});

test('takes a call for answered by what a report says answers it, or by what follows within a week', () => {
  expect(waiting(...withAnswers([aTurn(1), aTurn(2, BACK)], { 2: 1 }))).toStrictEqual([2]);
  expect(waiting(aTurn(1), aTurn(2, { ...BACK, date: '2024-06-28' }))).toStrictEqual([2]);
  expect(waiting(aTurn(1), aTurn(2, { ...BACK, date: '2024-06-29' }))).toStrictEqual([1, 2]);
  expect(waiting(aTurn(1), aTurn(2, { date: '2024-06-22' }))).toStrictEqual([1, 2]);
});

test('takes nothing of the same day for an answer without a report that says so', () => {
  expect(waiting(aTurn(1), aTurn(2, BACK))).toStrictEqual([1, 2]);
});
