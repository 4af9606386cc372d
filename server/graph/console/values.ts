import neo4j, {
  type Date,
  type DateTime,
  type Duration,
  type LocalDateTime,
  type LocalTime,
  type Node,
  type Path,
  type Relationship,
  type Time,
} from 'neo4j-driver';
import type { CypherAnswer } from '../../model/index.ts';

/** A node of an answer. */
export type GraphNode = CypherAnswer['graph']['nodes'][number];
/** A relationship of an answer. */
export type GraphEdge = CypherAnswer['graph']['edges'][number];

/** Turns the driver's values into plain JSON, and gathers the nodes and relationships among them. */
export interface Plainer {
  toPlain(value: unknown): unknown;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** One for each answer. */
export function createPlainer(): Plainer {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();

  function toPlain(value: unknown): unknown {
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return String(value);
    if (value === null || typeof value !== 'object') return value;
    if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
    if (Array.isArray(value)) return value.map(toPlain);
    if (neo4j.isNode(value)) return addNode(value);
    if (neo4j.isRelationship(value)) return addEdge(value);
    if (neo4j.isPath(value)) return addPath(value);
    if (neo4j.isPoint(value))
      return {
        srid: toPlain(value.srid),
        x: value.x,
        y: value.y,
        ...(value.z === undefined ? {} : { z: value.z }),
      };
    // The driver writes a duration without a time as "P1DT", which is no ISO 8601.
    if (isTemporal(value)) return value.toString().replace(/T$/u, '');
    if (ArrayBuffer.isView(value))
      return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
    return toPlainMap(value);
  }

  function toPlainMap(map: object): Record<string, unknown> {
    return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, toPlain(item)]));
  }

  function addNode({ elementId: id, labels, properties }: Node): GraphNode {
    const node = nodes.get(id) ?? { id, labels, properties: toPlainMap(properties) };
    nodes.set(id, node);
    return node;
  }

  function addEdge(found: Relationship): GraphEdge {
    const edge = edges.get(found.elementId) ?? {
      id: found.elementId,
      type: found.type,
      source: found.startNodeElementId,
      target: found.endNodeElementId,
      properties: toPlainMap(found.properties),
    };
    edges.set(edge.id, edge);
    return edge;
  }

  function addPath({ start, segments }: Path): unknown {
    return {
      nodes: [start, ...segments.map(({ end }) => end)].map(addNode),
      edges: segments.map(({ relationship }) => addEdge(relationship)),
    };
  }

  return { toPlain, nodes, edges };
}

const TEMPORAL = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];

type Temporal = Date | DateTime | Duration | LocalDateTime | LocalTime | Time;

function isTemporal(value: object): value is Temporal {
  return TEMPORAL.some((isOne) => isOne(value));
}
