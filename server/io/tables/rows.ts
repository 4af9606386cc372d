import { listOf, withoutGaps, type Cells, type Row } from './csv.ts';

/** Where a cue's target stands unless a line says so. */
const TARGETS = ['object', 'dative', 'prep:to|with|against|on|at'];
const CARRIED_TARGETS = ['dative', 'prep:to|with|against|on|at', 'object.prep:to|with|against|on'];

/** A line of an ontology table is one cue: an act, the verb that tells it, and what must stand beside the verb. */
export function toRuleRow(cells: Cells): Row {
  const { id, act = '', verb, object, particle, preposition, source, target, ...rest } = cells;
  const name = [
    act.toLowerCase().replaceAll('_', '-'),
    ...(listOf(verb) ?? []),
    ...(listOf(object) ?? []),
  ];
  const company = withoutGaps({
    object: listOf(object),
    particle: listOf(particle),
    prep: listOf(preposition),
  });
  return {
    list: 'rules',
    value: withoutGaps({
      id: id ?? `user.${name.join('-').replaceAll(/[^a-z0-9.-]+/gu, '-')}`,
      act,
      verb: listOf(verb),
      with: Object.keys(company).length === 0 ? undefined : company,
      source: listOf(source),
      target: listOf(target) ?? (object === undefined ? TARGETS : CARRIED_TARGETS),
      ...rest,
    }),
  };
}

/** The list that each kind of line of a gazetteer table goes to. */
const LISTS: Readonly<Record<string, string>> = {
  state: 'states',
  body: 'bodies',
  slot: 'slots',
  special: 'specials',
  leader: 'leaders',
  place: 'places',
  alias: 'aliases',
};
const LIST_CELLS = ['aliases', 'demonyms', 'capitals', 'nouns', 'titles'];
const YEAR_CELLS = ['from', 'to'];

/** A line of a gazetteer table is one row of the table that its `kind` names. */
export function toGazetteerRow({ kind = '', ...cells }: Cells): Row {
  const value = Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, readCell(column, cell)]),
  );
  return { list: LISTS[kind] ?? `kind "${kind}"`, value };
}

function readCell(column: string, cell: string): unknown {
  if (LIST_CELLS.includes(column)) return listOf(cell);
  return YEAR_CELLS.includes(column) && /^\d{1,4}$/u.test(cell) ? Number(cell) : cell;
}
