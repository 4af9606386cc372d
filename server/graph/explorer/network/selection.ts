import type { ExportedNetwork } from '../../../export/table.ts';
import {
  type EntityId,
  type EventId,
  type NetworkNode,
  networkQuery,
  type NetworkQuery,
} from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { lineOf } from './edges.ts';
import { createNetwork, createTies } from './network.ts';
import { createScope } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

/** What is on screen: the filters, and exactly which entities, lines and ties when not all that they let through. */
export interface Selection {
  readonly query: NetworkQuery;
  readonly entities?: readonly EntityId[] | undefined;
  readonly edges?: readonly string[] | undefined;
  readonly ties?: readonly string[] | undefined;
}

/** What a selection holds: the drawing, and the events and entities of the graph that are behind it. */
export interface Selected {
  readonly network: ExportedNetwork;
  readonly events: readonly EventId[];
  readonly entities: readonly EntityId[];
}

/** The network as it is drawn; an explicit list of edges or entities takes the limit's and the centre's place. */
export function selectNetwork(
  snapshot: Snapshot,
  { query, entities, edges, ties }: Selection,
  acts: ActIndex,
): Selected {
  const isListed = entities !== undefined || edges !== undefined;
  const asked = isListed ? { ...query, center: undefined, limit: Number.MAX_SAFE_INTEGER } : query;
  const drawn = createNetwork(snapshot, asked, acts);
  const nodes = entities ? listNodes(entities, drawn.nodes, snapshot) : drawn.nodes;
  const here = new Set(nodes.map(({ id }) => id));
  const [isEdge, isTie] = [among(edges), among(ties)];
  const network = {
    nodes,
    edges: drawn.edges.filter((e) => isEdge(e.id) && here.has(e.source) && here.has(e.target)),
    ties: createTies(here, snapshot).filter(({ id }) => isTie(id)),
  };
  const shown = new Set(network.edges.map(({ id }) => id));
  const facts = createScope(snapshot, asked, acts).facts.filter((fact) => shown.has(lineOf(fact)));
  const parties = facts.flatMap(({ source, target }) => [source, target]);
  return {
    network,
    events: [...new Set(facts.map(({ id }) => id))],
    entities: [...new Set([...network.nodes.map(({ id }) => id), ...parties])],
  };
}

/** Exactly these entities, also those with whom the filters leave nobody to deal. */
function listNodes(
  ids: readonly EntityId[],
  drawn: readonly NetworkNode[],
  { entities }: Snapshot,
): readonly NetworkNode[] {
  const byId = new Map(drawn.map((node) => [node.id, node]));
  return [...new Set(ids)].flatMap((id) => {
    const entity = entities.get(id);
    return byId.get(id) ?? (entity ? [{ ...entity, events: 0, reports: 0 }] : []);
  });
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
    ties: createTies(new Set(snapshot.entities.keys()), snapshot),
  };
}

function among(wanted: readonly string[] | undefined): (id: string) => boolean {
  if (!wanted) return () => true;
  const ids = new Set(wanted);
  return (id) => ids.has(id);
}
