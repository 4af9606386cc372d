import { isAway, RequestError, sayPlainly } from '../../../client/src/api/api.ts';
import { pauseBefore } from '../../../client/src/queries/health.ts';

const WELL = { status: 'ok', step: 'ready', version: '1' } as const;

test.each([
  ['a refusal', new RequestError(403, 'refused', 'no'), false],
  ['an error that is none of a request', new Error('no'), false],
  ['no answer at all', new RequestError(0, 'unreachable', 'no'), true],
  ['a server that is not ready', new RequestError(503, 'starting', 'no'), true],
])('tells by %s whether the server is away', (_, error, expected) => {
  expect(isAway(error)).toBe(expected);
});

test.each([
  ['api: the disk is full', 'The disk is full'],
  ['api/viewStore: 500 views are saved', '500 views are saved'],
  ['Invalid input: expected RETURN', 'Invalid input: expected RETURN'],
  ['no such thing: x', 'No such thing: x'],
])('says “%s” without the part of the program', (message, said) => {
  expect(sayPlainly(message)).toBe(said);
});

test('asks seldom while all is well and often while the server starts', () => {
  expect(pauseBefore(WELL, 0)).toBe(15_000);
  expect(pauseBefore({ ...WELL, status: 'starting' }, 0)).toBe(1000);
  expect(pauseBefore(undefined, 0)).toBe(1000);
});

test('asks less and less often the longer the server is away, but never gives up', () => {
  expect(
    [1000, 10_000, 20_000, 60_000, 3_600_000].map((away) => pauseBefore(WELL, away)),
  ).toStrictEqual([1000, 2000, 4000, 12_000, 15_000]);
});
