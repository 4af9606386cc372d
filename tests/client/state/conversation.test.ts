import { createConversation, findConversation } from '../../../client/src/state/conversation.ts';
import { START, type State } from '../../../client/src/state/model.ts';
import { closePanel } from '../../../client/src/state/selecting.ts';

const PAIR = { a: 'state:KOR', b: 'state:RUS' };
const OPENED = { ...createConversation(PAIR), act: '0a', only: 'unanswered' } as const;

test.each<readonly [string, Partial<State>]>([
  ['nothing is in hand', {}],
  ['one alone is selected', { selected: ['state:KOR'] }],
  ['more than two are selected', { selected: ['state:KOR', 'state:RUS', 'state:JPN'] }],
])('asks whose conversation it is where %s', (_, part) => {
  expect(findConversation({ ...START, ...part })).toStrictEqual(createConversation(null));
});

test.each<readonly [string, Partial<State>]>([
  ['are selected', { selected: ['state:KOR', 'state:RUS'] }],
  ['stand open as a pair', { place: { view: 'network', opened: { kind: 'dyad', ...PAIR } } }],
])('leads to the conversation of two who %s', (_, part) => {
  expect(findConversation({ ...START, ...part })).toStrictEqual(createConversation(PAIR));
});

test('stays in the conversation that is open', () => {
  expect(findConversation({ ...START, place: OPENED })).toBe(OPENED);
});

test('closes the ledger of an act and leaves the conversation as it is', () => {
  expect(closePanel()({ ...START, place: OPENED }).place).toStrictEqual({ ...OPENED, act: null });
});
