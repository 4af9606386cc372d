import { hide } from '../../../client/src/state/growing.ts';
import { START } from '../../../client/src/state/model.ts';
import { undo } from '../../../client/src/state/producers.ts';
import { listCommands, matchCommands } from '../../../client/src/text/commands.ts';

test('offers nothing to undo, redo or reset when nothing was done', () => {
  const ids = listCommands(START).map(({ id }) => id);
  expect(ids).toStrictEqual([
    'network',
    'documents',
    'table',
    'cypher',
    'path',
    'rollup-organization',
    'rollup-state',
  ]);
});

test('offers what can be taken back, done again and shown again', () => {
  const hidden = hide(['state:RUS'])(START);
  expect(listCommands(hidden).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['undo', 'reset', 'hidden']),
  );
  expect(listCommands(undo()(hidden)).map(({ id }) => id)).toContain('redo');
});

test('matches a command by the beginnings of its words', () => {
  const commands = listCommands(START);
  expect(matchCommands(commands, 'up state').map(({ id }) => id)).toStrictEqual(['rollup-state']);
  expect(matchCommands(commands, 'ypher')).toStrictEqual([]);
  expect(matchCommands(commands, '')).toStrictEqual(commands);
});
