import type { NetworkNode } from '../model/index.ts';
import {
  type Cell,
  createLines,
  EDGE_ATTRIBUTES,
  type ExportedNetwork,
  type Line,
  NODE_ATTRIBUTES,
  nodeCells,
} from './table.ts';
import { escapeXml } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TYPES: Readonly<Record<string, string>> = { string: 'string', integer: 'int' };

/** GraphML with typed keys; labels and weights are keys too, since the format has no others. */
export function* writeGraphml(network: ExportedNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">\n`;
  yield declare('node', { label: 'string', ...NODE_ATTRIBUTES });
  yield declare('edge', { label: 'string', weight: 'integer', ...EDGE_ATTRIBUTES });
  yield '  <graph id="demarche" edgedefault="directed">\n';
  for (const node of network.nodes) yield writeNode(node);
  for (const line of createLines(network)) yield writeEdge(line);
  yield '  </graph>\n</graphml>\n';
}

function declare(owner: 'node' | 'edge', attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(
      ([name, type]) =>
        `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type] ?? 'string'}"/>\n`,
    )
    .join('');
}

function writeNode(node: NetworkNode): string {
  const data = writeData('node', { label: node.name, ...nodeCells(node) });
  return `    <node id="${escapeXml(node.id)}">\n${data}    </node>\n`;
}

function writeEdge({ id, source, target, label, weight, attributes }: Line): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  const data = writeData('edge', { label, weight, ...attributes });
  return `    <edge id="${escapeXml(id)}" ${ends}>\n${data}    </edge>\n`;
}

function writeData(owner: 'node' | 'edge', cells: Readonly<Record<string, Cell | null>>): string {
  return Object.entries(cells)
    .flatMap(([name, value]) =>
      value === null
        ? []
        : `      <data key="${owner}-${name}">${escapeXml(String(value))}</data>\n`,
    )
    .join('');
}
