/** A value of a property; `floats` of its owner says which numbers are floats even when they are whole. */
export interface ScriptNode {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly floats: readonly string[];
}

export interface ScriptEdge {
  readonly type: string;
  readonly from: ScriptEnd;
  readonly to: ScriptEnd;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly floats: readonly string[];
}

/** A node's constrained label and its id under it. */
export interface ScriptEnd {
  readonly label: string;
  readonly id: string;
}

const BATCH = 200;

/**
 * A script for cypher-shell that makes the graph again in an empty database: constraints, nodes, relationships.
 * Nodes MERGE on their ids under the constraints and relationships are CREATEd, in statements of bounded size.
 */
export async function* writeScript(
  schema: readonly string[],
  nodes: AsyncIterable<ScriptNode>,
  edges: AsyncIterable<ScriptEdge>,
): AsyncGenerator<string> {
  yield '// Démarche: run with cypher-shell --file, in an empty database.\n';
  for (const statement of schema) yield `${statement.trim()};\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  yield* batch(nodes, ({ labels }) => labels.join('|'), writeNodes);
  yield* batch(edges, ({ type, from, to }) => [type, from.label, to.label].join('|'), writeEdges);
}

/** Statements of items that have a key in common, each of at most BATCH. */
async function* batch<T>(
  items: AsyncIterable<T>,
  keyOf: (item: T) => string,
  write: (items: readonly T[]) => string,
): AsyncGenerator<string> {
  const pending = new Map<string, T[]>();
  for await (const item of items) {
    const key = keyOf(item);
    const some = pending.get(key) ?? [];
    some.push(item);
    pending.set(key, some);
    if (some.length === BATCH) {
      yield write(some);
      pending.delete(key);
    }
  }
  for (const some of pending.values()) yield write(some);
}

function writeNodes(nodes: readonly ScriptNode[]): string {
  const [first] = nodes;
  if (!first) return '';
  const [main = '', ...others] = first.labels.map(quoteName);
  const rows = nodes.map(
    ({ id, properties, floats }) =>
      `  {id: ${quote(id)}, properties: ${writeMap(properties, floats)}}`,
  );
  const labels = others.length === 0 ? '' : `\nSET n:${others.join(':')}`;
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:${main} {id: row.id})${labels}\nSET n += row.properties;\n`;
}

function writeEdges(edges: readonly ScriptEdge[]): string {
  const [first] = edges;
  if (!first) return '';
  const rows = edges.map(
    ({ from, to, properties, floats }) =>
      `  {from: ${quote(from.id)}, to: ${quote(to.id)}, properties: ${writeMap(properties, floats)}}`,
  );
  const [a, b] = [quoteName(first.from.label), quoteName(first.to.label)];
  const matches = `MATCH (a:${a} {id: row.from})\nMATCH (b:${b} {id: row.to})`;
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\n${matches}\nCREATE (a)-[r:${quoteName(first.type)}]->(b)\nSET r = row.properties;\n`;
}

function writeMap(
  properties: Readonly<Record<string, unknown>>,
  floats: readonly string[],
): string {
  const entries = Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${quoteName(key)}: ${writeValue(value, floats.includes(key))}`);
  return `{${entries.join(', ')}}`;
}

function writeValue(value: unknown, isFloat: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, isFloat)).join(', ')}]`;
  if (typeof value === 'number')
    return isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
  if (typeof value === 'string') return quote(value);
  return typeof value === 'boolean' ? String(value) : 'null';
}

/** Signs that would end or change a string; cypher-shell also cuts statements at a semicolon in none of them. */
function quote(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')}'`;
}

function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
