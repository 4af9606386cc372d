import type { Record as Row, Session, Transaction } from 'neo4j-driver';
import type { CypherAnswer, CypherRequest } from '../../model/index.ts';
import { toDriver } from '../values.ts';
import { createTooLarge } from './errors.ts';
import { createPlainer, type GraphEdge, type GraphNode } from './values.ts';

export interface Caps {
  readonly rows: number;
  /** Of the answer's rows as JSON. */
  readonly bytes: number;
}

/** What a query gave, up to the caps. */
export type Rows = Pick<CypherAnswer, 'columns' | 'rows' | 'graph' | 'truncated'>;

export interface RunOptions {
  readonly request: CypherRequest;
  readonly caps: Caps;
  readonly timeoutMs: number;
  /** Which of the server's transactions it is. */
  readonly id: string;
}

/** Runs a query in a transaction of its own, which is rolled back: nothing was written. */
export async function runCapped(session: Session, options: RunOptions): Promise<Rows> {
  const { request, caps, timeoutMs, id } = options;
  const transaction = await session.beginTransaction({
    timeout: timeoutMs,
    metadata: { demarche: id },
  });
  try {
    return await collect(transaction, request, caps);
  } finally {
    await transaction.close();
  }
}

async function collect(
  transaction: Transaction,
  { query, params }: CypherRequest,
  caps: Caps,
): Promise<Rows> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const result = transaction.run(query, toDriver(params));
  const rows: unknown[][] = [];
  let bytes = 0;
  let truncated = false;
  for await (const record of result) {
    if (rows.length >= caps.rows) {
      truncated = true;
      break;
    }
    const plainer = createPlainer();
    const row = valuesOf(record).map((value) => plainer.toPlain(value));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > caps.bytes) {
      if (rows.length === 0) throw createTooLarge();
      truncated = true;
      break;
    }
    rows.push(row);
    for (const [id, node] of plainer.nodes) nodes.set(id, node);
    for (const [id, edge] of plainer.edges) edges.set(id, edge);
  }
  return {
    columns: await result.keys(),
    rows,
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    truncated,
  };
}

function valuesOf(record: Row): readonly unknown[] {
  return [...record.values()];
}
