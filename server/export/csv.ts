import type { EventSummary } from '../model/index.ts';
import {
  type Cell,
  createLines,
  EDGE_ATTRIBUTES,
  type ExportedNetwork,
  NODE_ATTRIBUTES,
  nodeCells,
} from './table.ts';

/** A spreadsheet runs a cell that begins with one of these. */
const FORMULA = /^[=+\-@\t\r]/u;
const SPECIAL = /[",\r\n]/u;

/** Edges, one a line, with the names of their ends; Gephi and NetworkX take the first two columns as they are. */
export function* writeEdgesCsv(network: ExportedNetwork): Generator<string> {
  const nameOf = new Map<string, string>(network.nodes.map(({ id, name }) => [id, name]));
  const attributes = Object.keys(EDGE_ATTRIBUTES);
  yield writeRow([
    'source',
    'target',
    'type',
    'id',
    'label',
    'weight',
    'sourceName',
    'targetName',
    ...attributes,
  ]);
  for (const { source, target, id, label, weight, attributes: cells } of createLines(network))
    yield writeRow([
      ...[source, target, 'Directed', id, label, weight],
      ...[nameOf.get(source) ?? null, nameOf.get(target) ?? null],
      ...Object.values(cells),
    ]);
}

/** Entities, one a line. */
export function* writeNodesCsv({ nodes }: ExportedNetwork): Generator<string> {
  yield writeRow(['id', 'label', ...Object.keys(NODE_ATTRIBUTES)]);
  for (const node of nodes) yield writeRow([node.id, node.name, ...Object.values(nodeCells(node))]);
}

/** Events, one a line. */
export async function* writeEventsCsv(events: AsyncIterable<EventSummary>): AsyncGenerator<string> {
  yield writeRow(EVENT_COLUMNS);
  for await (const event of events) {
    const { source, target } = event;
    yield writeRow([
      ...[event.id, event.date, event.dateEnd, event.datePrecision, event.status],
      ...[source.id, source.name, source.country, event.act],
      ...[target?.id ?? null, target?.name ?? null, target?.country ?? null],
      ...[event.summary, event.content, event.quoted, event.hedge],
      ...[event.reports, event.outlets, event.independent],
    ]);
  }
}

const EVENT_COLUMNS = [
  ...['id', 'date', 'dateEnd', 'datePrecision', 'status'],
  ...['source', 'sourceName', 'sourceCountry', 'act'],
  ...['target', 'targetName', 'targetCountry'],
  ...['summary', 'content', 'quoted', 'hedge'],
  ...['reports', 'outlets', 'independent'],
];

function writeRow(cells: readonly (Cell | null)[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: Cell | null): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
