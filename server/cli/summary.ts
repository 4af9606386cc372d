import type { IngestSummary } from '../tally.ts';

/** What the graph holds after a run. */
export interface Holdings {
  readonly documents: number;
  readonly events: number;
  readonly entities: number;
}

/** The closing summary of a run, line by line; `holdings` is null when nothing was stored. */
export function renderSummary(
  summary: IngestSummary,
  holdings: Holdings | null,
  seconds: number,
): readonly string[] {
  const { added, replaced, same, reports, rejected, abstentions, pipeline, isStopped } = summary;
  const lines = [
    ...(isStopped ? ['Stopped. Run it again to go on: what is stored is passed over.'] : []),
    `documents:  ${added} new, ${replaced} read again, ${same} the same as stored`,
    `events:     ${reports} reports`,
    `rejected:   ${listCounts(rejected)}`,
    `abstained:  ${listCounts(abstentions)}`,
  ];
  if (holdings !== null)
    lines.push(
      `the graph:  ${holdings.documents} documents, ${holdings.events} events, ${holdings.entities} entities`,
    );
  return [...lines, `took:       ${seconds.toFixed(1)} s, rules ${pipeline}`];
}

function listCounts(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts);
  if (all.length === 0) return 'none';
  const total = all.reduce((sum, [, n]) => sum + n, 0);
  return `${total} (${all.map(([reason, n]) => `${reason} ${n}`).join(', ')})`;
}
