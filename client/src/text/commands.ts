import { findConversation } from '../state/conversation.ts';
import { DOCUMENTS_SHOWN } from '../state/documents.ts';
import { COLORINGS, LABELINGS, SIZINGS, WIDENINGS } from '../state/filtering.ts';
import { hide, keepAll, keepOnly, showHidden } from '../state/growing.ts';
import { LAYOUTS } from '../state/layout.ts';
import { CLOCKS, ROLLED, type State } from '../state/model.ts';
import { TABLES } from '../state/table.ts';
import { lookForPath } from '../state/path.ts';
import { filter, goTo, redo, resetFilters, undo } from '../state/producers.ts';
import { dismiss, select } from '../state/selecting.ts';
import type { Change } from '../state/store.ts';
import { FILTER_WORDS } from '../words/filters.ts';
import { PATH_WORDS } from '../words/paths.ts';
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

function listViews(state: State): readonly Command[] {
  const { views, commands, titles } = WORDS;
  const shown = DOCUMENTS_SHOWN.filter((show) => show !== 'all');
  return [
    command(
      'network',
      commands.goTo(views.network),
      goTo({ view: 'network', opened: { kind: 'nothing' } }),
    ),
    command('conversation', commands.goTo(views.conversation), goTo(findConversation(state))),
    command('documents', commands.goTo(views.documents), goTo({ view: 'documents' })),
    ...shown.map((show) =>
      command(
        `documents-${show}`,
        commands.goTo(titles.shown[show]),
        goTo({ view: 'documents', show }),
      ),
    ),
    ...TABLES.map((of) =>
      command(`table-${of}`, commands.goTo(titles.table[of]), goTo({ view: 'table', of })),
    ),
    command('cypher', commands.goTo(views.cypher), goTo({ view: 'cypher', query: null })),
  ];
}

/** What can be done with the entity that is open beside the map. */
function listOpened({ place, filters }: State): readonly Command[] {
  if (place.view !== 'network' || place.opened.kind !== 'entity') return [];
  const { id } = place.opened;
  const { entity, neighbors } = WORDS;
  const isCenter = filters.center === id;
  return [
    command(
      'center',
      isCenter ? entity.everyone : entity.onlyAround,
      filter({ center: isCenter ? null : id }),
    ),
    command('hide', neighbors.hide, hide([id]), ['H']),
    command('close', WORDS.commands.close, dismiss(), ['Esc']),
  ];
}

function listSelected({ selected }: State): readonly Command[] {
  const { selection } = WORDS;
  if (selected.length === 0) return [];
  return [
    command('keep', selection.keep, keepOnly(selected), ['O']),
    command('hide-selected', WORDS.commands.hideSelected, hide(selected), ['H']),
    command('clear', selection.clear, select([]), ['Esc']),
  ];
}

/** How the map is drawn and read, in all the ways that it is not now. */
function listStyles({ filters }: State): readonly Command[] {
  const { commands, bar } = WORDS;
  const { metrics } = FILTER_WORDS;
  return [
    ...ROLLED.filter((rollup) => rollup !== filters.rollup).map((rollup) =>
      command(
        `rollup-${rollup}`,
        `${bar.rollupTo} ${ROLLUP_WORDS[rollup].toLowerCase()}`,
        filter({ rollup }),
      ),
    ),
    ...LAYOUTS.filter((kind) => kind !== 'columns')
      .filter((kind) => kind !== filters.layout.kind)
      .map((kind) =>
        command(
          `layout-${kind}`,
          commands.layout(WORDS.layouts.names[kind]),
          filter({ layout: { kind } }),
        ),
      ),
    ...CLOCKS.filter((clock) => clock !== filters.clock).map((clock) =>
      command(`clock-${clock}`, commands.clock[clock], filter({ clock })),
    ),
    ...COLORINGS.filter((colorBy) => colorBy !== filters.colorBy).map((colorBy) =>
      command(`color-${colorBy}`, commands.color(metrics.color[colorBy]), filter({ colorBy })),
    ),
    ...SIZINGS.filter((sizeBy) => sizeBy !== filters.sizeBy).map((sizeBy) =>
      command(`size-${sizeBy}`, commands.size(metrics.size[sizeBy]), filter({ sizeBy })),
    ),
    ...WIDENINGS.filter((widthBy) => widthBy !== filters.widthBy).map((widthBy) =>
      command(`width-${widthBy}`, commands.width(metrics.width[widthBy]), filter({ widthBy })),
    ),
    ...LABELINGS.filter((labelBy) => labelBy !== filters.labelBy).map((labelBy) =>
      command(`label-${labelBy}`, commands.label(metrics.label[labelBy]), filter({ labelBy })),
    ),
  ];
}

function listHistory({ filters, past, future }: State): readonly Command[] {
  const { commands } = WORDS;
  return [
    ...(past.length === 0 ? [] : [command('undo', commands.undo, undo(), ['Ctrl', 'Z'])]),
    ...(future.length === 0 ? [] : [command('redo', commands.redo, redo(), ['Ctrl', 'Y'])]),
    ...(past.length === 0 ? [] : [command('reset', commands.reset, resetFilters())]),
    ...(filters.hidden.length === 0
      ? []
      : [command('hidden', WORDS.neighbors.showHidden(filters.hidden.length), showHidden())]),
    ...(filters.kept.length === 0 ? [] : [command('kept', commands.keepAll, keepAll())]),
  ];
}

/** All that a change of the page's state can do from here: what is nearest to hand first. */
export function listCommands(state: State): readonly Command[] {
  return [
    ...listSelected(state),
    ...listOpened(state),
    ...listHistory(state),
    command('path', PATH_WORDS.command, lookForPath()),
    ...listViews(state),
    ...listStyles(state),
  ];
}

/** The commands whose words begin as what was typed does; all when nothing was. */
export function matchCommands<T extends { readonly text: string }>(
  commands: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return commands.filter(({ text }) => {
    const words = text.toLowerCase().split(/\s+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}
