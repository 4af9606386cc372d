import { hide } from '../../../client/src/state/growing.ts';
import { START, type State } from '../../../client/src/state/model.ts';
import { undo } from '../../../client/src/state/producers.ts';
import { listCommands, matchCommands } from '../../../client/src/text/commands.ts';

function idsOf(state: State): readonly string[] {
  return listCommands(state).map(({ id }) => id);
}

test('offers nothing to undo, redo, reset, hide or clear when nothing was done', () => {
  const ids = idsOf(START);
  for (const id of ['undo', 'redo', 'reset', 'hide', 'hidden', 'kept', 'clear', 'center'])
    expect(ids).not.toContain(id);
});

test('does not offer what is so already', () => {
  const ids = idsOf(START);
  for (const id of ['rollup-person', 'layout-force', 'color-kind', 'clock-happened'])
    expect(ids).not.toContain(id);
});

test('leads to every view and to every way of drawing the map', () => {
  expect(idsOf(START)).toEqual(
    expect.arrayContaining([
      ...[
        'network',
        'conversation',
        'documents',
        'documents-copies',
        'table-events',
        'table-reports',
        'cypher',
      ],
      ...['path', 'rollup-state', 'layout-country', 'clock-published', 'color-community'],
      ...['size-degree', 'width-events', 'label-country'],
    ]),
  );
});

test('has an id of its own for each command', () => {
  const ids = idsOf({ ...START, selected: ['state:RUS'] });
  expect(new Set(ids).size).toBe(ids.length);
});

test('offers what can be done with the open entity and with the selection', () => {
  const opened: State = {
    ...START,
    place: { view: 'network', opened: { kind: 'entity', id: 'state:RUS' } },
    selected: ['state:KOR'],
  };
  expect(idsOf(opened)).toEqual(
    expect.arrayContaining(['center', 'hide', 'close', 'keep', 'hide-selected', 'clear']),
  );
  const center = listCommands(opened).find(({ id }) => id === 'center');
  expect(center?.change(opened).filters.center).toBe('state:RUS');
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
