import type { Download } from '../../export/download.ts';
import type { EntityId, ExportFormat, NetworkQuery } from '../../model/index.ts';

/** What is on screen: the filters, and which of their edges and entities when some are hidden. */
export interface Selection {
  readonly query: NetworkQuery;
  readonly entities?: readonly EntityId[] | undefined;
  readonly edges?: readonly string[] | undefined;
}

export const CSV_PARTS = ['edges', 'nodes', 'events'] as const;
export type CsvPart = (typeof CSV_PARTS)[number];

/** Writes the graph to a file. */
export interface Exporter {
  /** The whole graph without a selection. */
  write(format: ExportFormat, selection: Selection | null, part: CsvPart): Promise<Download>;
}
