import type { EntityRef } from '../../../../server/model/api.ts';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import type { Network, NetworkEdge } from '../../../../server/model/network.ts';
import { nameAbout } from '../../text/acts.ts';
import type { DocumentReport } from '../../text/passages.ts';
import { listSpokenOf } from '../../text/spokenOf.ts';
import { NO_FACETS } from './facets.ts';

interface Line {
  readonly report: DocumentReport;
  readonly target: EntityRef;
  readonly isAbout: boolean;
}

/** The lines that a report is drawn in: none toward oneself, and none of what is planned, denied or one side's claim. */
function listLines(report: DocumentReport): readonly Line[] {
  const { event, concerns } = report;
  const { source, target, status } = event;
  if (status !== 'asserted') return [];
  if (target === null)
    return listSpokenOf({ ...event, concerns }).map((one) => ({
      report,
      target: one,
      isAbout: true,
    }));
  return source.id === target.id ? [] : [{ report, target, isAbout: false }];
}

/** The network of one document: what its own reports tell, each line an act. */
export function networkOf(source: DocumentDetail): Network {
  const nodes = new Map<string, EntityRef & { events: number; reports: number }>();
  const edges = new Map<string, NetworkEdge>();
  for (const report of source.reports) {
    const lines = listLines(report);
    if (lines.length === 0) continue;
    for (const entity of [report.event.source, ...lines.map(({ target }) => target)]) {
      const known = nodes.get(entity.id) ?? { ...entity, events: 0, reports: 0 };
      nodes.set(entity.id, { ...known, events: known.events + 1, reports: known.reports + 1 });
    }
  }
  for (const { report, target, isAbout } of source.reports.flatMap(listLines)) {
    const { event, date } = report;
    const id = `${event.source.id}|${event.act}|${target.id}${isAbout ? '|about' : ''}`;
    const known = edges.get(id);
    const dates = [known?.firstDate, known?.lastDate, date]
      .filter((day) => typeof day === 'string')
      .sort();
    edges.set(id, {
      id,
      source: event.source.id,
      target: target.id,
      act: event.act,
      quad: event.quad,
      label: isAbout ? nameAbout(event.label) : event.label,
      events: (known?.events ?? 0) + 1,
      reports: (known?.reports ?? 0) + 1,
      independent: (known?.independent ?? 0) + 1,
      hedged: (known?.hedged ?? 0) + (event.hedge === null ? 0 : 1),
      firstDate: dates.at(0) ?? null,
      lastDate: dates.at(-1) ?? null,
      eventIds: [...(known?.eventIds ?? []), event.id],
      ...(isAbout ? { about: true as const } : {}),
    });
  }
  const events = source.reports.length;
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    ties: [],
    totals: { entities: nodes.size, events, reports: events, documents: 1, undated: 0 },
    truncated: false,
    acts: [],
    facets: NO_FACETS,
    tallies: source.reports.map(({ event }) => ({
      event: event.id,
      one: event.group ?? event.id,
      reports: 1,
      documents: [0],
    })),
    documents: [source.id],
    span: null,
  };
}
