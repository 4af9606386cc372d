import type { ExportedNetwork } from '../../export/table.ts';
import {
  type EntityId,
  type EventId,
  type NetworkNode,
  networkQuery,
  type NetworkQuery,
} from '../../model/index.ts';
import type { ActIndex } from './acts.ts';
import { createNetwork } from './network.ts';
import { createScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** What is on screen: the filters, and which of their edges and entities when some are hidden. */
export interface Selection {
  readonly query: NetworkQuery;
  readonly entities?: readonly EntityId[] | undefined;
  readonly edges?: readonly string[] | undefined;
}

/** What a selection holds: the drawing, and the events and entities of the graph that are behind it. */
export interface Selected {
  readonly network: ExportedNetwork;
  readonly events: readonly EventId[];
  readonly entities: readonly EntityId[];
}

/** The network as it is drawn; an explicit list of edges or entities takes the limit's place. */
export function selectNetwork(
  snapshot: Snapshot,
  { query, entities, edges }: Selection,
  acts: ActIndex,
): Selected {
  const limit = entities || edges ? Number.MAX_SAFE_INTEGER : query.limit;
  const drawn = createNetwork(snapshot, { ...query, limit }, acts);
  const isNode = among(entities);
  const isEdge = among(edges);
  const network = {
    nodes: drawn.nodes.filter(({ id }) => isNode(id)),
    edges: drawn.edges.filter((e) => isEdge(e.id) && isNode(e.source) && isNode(e.target)),
    ties: drawn.ties.filter(({ source, target }) => isNode(source) && isNode(target)),
  };
  const shown = new Set(network.edges.map(({ id }) => id));
  const facts = createScope(snapshot, query, acts).facts.filter(({ from, act, to }) =>
    shown.has(`${from}|${act}|${to}`),
  );
  const parties = facts.flatMap(({ source, target }) => [source, target]);
  return {
    network,
    events: facts.map(({ id }) => id),
    entities: [...new Set([...network.nodes.map(({ id }) => id), ...parties])],
  };
}

/** All entities and all that they did to each other, whatever a screen could show. */
export function wholeNetwork(snapshot: Snapshot, acts: ActIndex): ExportedNetwork {
  const query = { ...networkQuery.parse({}), limit: Number.MAX_SAFE_INTEGER };
  const { nodes, edges } = createNetwork(snapshot, query, acts);
  const drawn = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes: [...snapshot.entities.values()].map(
      (entity): NetworkNode => drawn.get(entity.id) ?? { ...entity, events: 0, reports: 0 },
    ),
    edges,
    ties: snapshot.ties.map(({ source, target, kind, title }) => ({
      id: `${source}|${kind}|${target}`,
      source,
      target,
      kind,
      title,
    })),
  };
}

function among(wanted: readonly string[] | undefined): (id: string) => boolean {
  if (!wanted) return () => true;
  const ids = new Set(wanted);
  return (id) => ids.has(id);
}
