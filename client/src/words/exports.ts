import { counted } from '../text/counted.ts';

function entities(n: number): string {
  return counted(n, 'entity', 'entities');
}

/** The words of exports. */
export const EXPORT_WORDS = {
  title: 'Export',
  whole: 'The whole graph',
  screen: 'What is on the map',
  selection: 'Only the selection',
  count: (n: number, lines: number) => `${entities(n)}, ${counted(lines, 'line')}`,
  events: (n: number, events: number) => `${entities(n)}, ${counted(events, 'event')}`,
  failed: 'The export failed.',
  formats: {
    gexf: 'GEXF, for Gephi',
    graphml: 'GraphML',
    csv: 'CSV, a table of lines',
    json: 'JSON, for graphology',
    jsonl: 'JSON Lines of event records',
    cypher: 'Cypher script',
  },
} as const;
