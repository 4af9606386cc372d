import type { NetworkEdge, NetworkNode, NetworkTie } from '../model/index.ts';

/** The network as the writers take it: entities, their acts toward each other, and who speaks for whom. */
export interface ExportedNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly ties: readonly NetworkTie[];
}

export type Cell = string | number | boolean;

/** One line of the drawing with its attributes; null where it has none. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly weight: number;
  readonly attributes: Readonly<Record<EdgeAttribute, Cell | null>>;
}

/** The attributes of nodes and edges with their types, in the order in which they are written. */
export const NODE_ATTRIBUTES = {
  kind: 'string',
  country: 'string',
  events: 'integer',
  reports: 'integer',
} as const;
export type NodeAttribute = keyof typeof NODE_ATTRIBUTES;

export const EDGE_ATTRIBUTES = {
  act: 'string',
  quad: 'string',
  events: 'integer',
  reports: 'integer',
  independent: 'integer',
  hedged: 'integer',
  firstDate: 'string',
  lastDate: 'string',
  title: 'string',
  eventIds: 'string',
} as const;
export type EdgeAttribute = keyof typeof EDGE_ATTRIBUTES;

/** A node's attributes. */
export function nodeCells(node: NetworkNode): Readonly<Record<NodeAttribute, Cell | null>> {
  const { kind, country, events, reports } = node;
  return { kind, country, events, reports };
}

/** Acts first, then the ties between those who act. */
export function* createLines({ edges, ties }: ExportedNetwork): Generator<Line> {
  for (const edge of edges) yield fromEdge(edge);
  for (const tie of ties) yield fromTie(tie);
}

function fromEdge(edge: NetworkEdge): Line {
  const { id, source, target, label, act, quad, events, reports, independent, hedged } = edge;
  const { firstDate, lastDate } = edge;
  const counts = { events, reports, independent, hedged };
  const eventIds = edge.eventIds.join(' ');
  return {
    id,
    source,
    target,
    label,
    weight: reports,
    attributes: { act, quad, ...counts, firstDate, lastDate, title: null, eventIds },
  };
}

function fromTie({ id, source, target, kind, title }: NetworkTie): Line {
  const isPart = kind === 'part-of';
  return {
    id,
    source,
    target,
    label: isPart ? 'Part of' : 'Speaks for',
    weight: 1,
    attributes: {
      act: isPart ? 'PART_OF' : 'SPEAKS_FOR',
      quad: null,
      events: null,
      reports: null,
      independent: null,
      hedged: null,
      firstDate: null,
      lastDate: null,
      title,
      eventIds: null,
    },
  };
}
