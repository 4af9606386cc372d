import { z } from 'zod';
import { writeEdgesCsv, writeEventsCsv, writeNodesCsv } from '../../export/csv.ts';
import type { Chunks, Download } from '../../export/download.ts';
import { writeGexf } from '../../export/gexf.ts';
import { writeGraphml } from '../../export/graphml.ts';
import { writeJson } from '../../export/json.ts';
import { type ScriptEdge, writeScript } from '../../export/script.ts';
import type { ExportedNetwork } from '../../export/table.ts';
import {
  type Act,
  type EventId,
  eventId,
  type EventSummary,
  type ExportFormat,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery, NONE } from '../query.ts';
import { listSchemaStatements } from '../schema.ts';
import { type ActIndex, createActIndex } from './acts.ts';
import { readEvents } from './events/events.ts';
import { streamRecords } from './events/records.ts';
import { type Selected, type Selection, selectNetwork, wholeNetwork } from './network/selection.ts';
import type { Snapshots } from './network/snapshot.ts';

const idsParam = z.object({ ids: z.array(z.string()).readonly().nullable() });
const owner = { properties: z.record(z.string(), z.unknown()), floats: z.array(z.string()) };

const nodes = defineQuery({
  file: 'read/export-nodes.cypher',
  params: idsParam,
  row: z.object({ labels: z.array(z.string()), id: z.string(), ...owner }),
});

const relationships = defineQuery({
  file: 'read/export-relationships.cypher',
  params: idsParam,
  row: z.object({
    type: z.string(),
    fromLabel: z.string(),
    fromId: z.string(),
    toLabel: z.string(),
    toId: z.string(),
    ...owner,
  }),
});

const eventIds = defineQuery({
  file: 'read/export-events.cypher',
  params: NONE,
  row: z.object({ id: eventId }),
});

const reportIds = defineQuery({
  file: 'read/export-reports.cypher',
  params: z.object({ ids: z.array(eventId).readonly() }),
  row: z.object({ report: z.string(), document: z.string() }),
});

export const CSV_PARTS = ['edges', 'nodes', 'events'] as const;
export type CsvPart = (typeof CSV_PARTS)[number];

const TYPES = {
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  cypher: 'text/plain; charset=utf-8',
} as const satisfies Readonly<Record<ExportFormat, string>>;

const EVENTS_AT_ONCE = 500;

/** Writes the graph to a file. */
export interface Exporter {
  /** The whole graph without a selection. `part` says which table a CSV is. */
  write(format: ExportFormat, selection: Selection | null, part: CsvPart): Promise<Download>;
}

export interface ExporterOptions {
  readonly database: Database;
  readonly snapshots: Snapshots;
  readonly acts: readonly Act[];
}

/** An exporter of a database: files are made while they are sent, and the whole graph is never held as one text. */
export function createExporter(options: ExporterOptions): Exporter {
  const { database, snapshots } = options;
  const acts = createActIndex(options.acts);
  return {
    write: async (format, selection, part) => {
      const snapshot = await snapshots();
      const selected = selection && selectNetwork(snapshot, selection, acts);
      const network = (): ExportedNetwork => selected?.network ?? wholeNetwork(snapshot, acts);
      const name = format === 'csv' ? `demarche-${part}` : 'demarche';
      return {
        name: `${name}.${format}`,
        type: TYPES[format],
        chunks: writeChunks({ database, acts, selected, network }, format, part),
      };
    },
  };
}

interface Source {
  readonly database: Database;
  readonly acts: ActIndex;
  readonly selected: Selected | null;
  readonly network: () => ExportedNetwork;
}

function writeChunks(source: Source, format: ExportFormat, part: CsvPart): Chunks {
  switch (format) {
    case 'gexf':
      return writeGexf(source.network());
    case 'graphml':
      return writeGraphml(source.network());
    case 'json':
      return writeJson(source.network());
    case 'csv':
      return writeCsv(source, part);
    case 'jsonl':
      return writeRecords(source);
    case 'cypher':
      return writeWholeScript(source);
  }
}

function writeCsv(source: Source, part: CsvPart): Chunks {
  switch (part) {
    case 'edges':
      return writeEdgesCsv(source.network());
    case 'nodes':
      return writeNodesCsv(source.network());
    case 'events':
      return writeEventsCsv(streamEvents(source));
  }
}

async function* streamEvents({ database, acts, selected }: Source): AsyncGenerator<EventSummary> {
  const ids: readonly EventId[] =
    selected?.events ?? (await database.read(eventIds, {})).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += EVENTS_AT_ONCE)
    yield* await readEvents(database, acts, ids.slice(at, at + EVENTS_AT_ONCE));
}

/** The event records of the contract, one a line, as the documents' own readings gave them. */
async function* writeRecords({ database, selected }: Source): AsyncGenerator<string> {
  const rows = selected && (await database.read(reportIds, { ids: selected.events }));
  const wanted = rows && new Set(rows.map(({ report }) => report));
  const documents = rows && [...new Set(rows.map(({ document }) => document))];
  for await (const { id, line } of streamRecords(database, documents))
    if (!wanted || wanted.has(id)) yield `${line}\n`;
}

async function* writeWholeScript({ database, selected }: Source): AsyncGenerator<string> {
  const documents =
    selected &&
    (await database.read(reportIds, { ids: selected.events })).map((row) => row.document);
  const ids = selected && [...selected.entities, ...selected.events, ...(documents ?? [])];
  yield* writeScript(
    listSchemaStatements(),
    database.stream(nodes, { ids }),
    streamEdges(database, ids),
  );
}

async function* streamEdges(
  database: Database,
  ids: readonly string[] | null,
): AsyncGenerator<ScriptEdge> {
  for await (const row of database.stream(relationships, { ids })) {
    const { fromLabel, fromId, toLabel, toId, ...rest } = row;
    yield { ...rest, from: { label: fromLabel, id: fromId }, to: { label: toLabel, id: toId } };
  }
}
