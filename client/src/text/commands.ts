import { PATH_WORDS } from '../words/paths.ts';
import { keepAll, showHidden } from '../state/growing.ts';
import { ROLLED, type State } from '../state/model.ts';
import { lookForPath } from '../state/path.ts';
import { filter, goTo, redo, resetFilters, undo } from '../state/producers.ts';
import type { Change } from '../state/store.ts';
import { ROLLUP_WORDS } from '../words/terms.ts';
import { WORDS } from '../words/words.ts';

/** Something that can be done by its name. */
export interface Command {
  readonly type: 'command';
  readonly id: string;
  readonly text: string;
  readonly keys: readonly string[];
  readonly change: Change<State>;
}

function command(
  id: string,
  text: string,
  change: Change<State>,
  keys: readonly string[] = [],
): Command {
  return { type: 'command', id, text, keys, change };
}

/** All that can be done from here. */
export function listCommands({ filters, past, future }: State): readonly Command[] {
  const { views, commands } = WORDS;
  return [
    command(
      'network',
      commands.goTo(views.network),
      goTo({ view: 'network', opened: { kind: 'nothing' } }),
    ),
    command('documents', commands.goTo(views.documents), goTo({ view: 'documents' })),
    command('table', commands.goTo(views.table), goTo({ view: 'table', of: 'events' })),
    command('cypher', commands.goTo(views.cypher), goTo({ view: 'cypher', query: null })),
    command('path', PATH_WORDS.command, lookForPath()),
    ...ROLLED.filter((rollup) => rollup !== filters.rollup).map((rollup) =>
      command(
        `rollup-${rollup}`,
        `${WORDS.bar.rollupTo} ${ROLLUP_WORDS[rollup].toLowerCase()}`,
        filter({ rollup }),
      ),
    ),
    ...(past.length === 0 ? [] : [command('undo', commands.undo, undo(), ['Ctrl', 'Z'])]),
    ...(future.length === 0 ? [] : [command('redo', commands.redo, redo(), ['Ctrl', 'Y'])]),
    ...(past.length === 0 ? [] : [command('reset', commands.reset, resetFilters())]),
    ...(filters.hidden.length === 0
      ? []
      : [command('hidden', WORDS.neighbors.showHidden(filters.hidden.length), showHidden())]),
    ...(filters.kept.length === 0 ? [] : [command('kept', commands.keepAll, keepAll())]),
  ];
}

/** The commands whose words begin as what was typed does; all when nothing was. */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return commands.filter(({ text }) => {
    const words = text.toLowerCase().split(/\s+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}
