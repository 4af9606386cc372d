import {
  type Cell,
  createLines,
  EDGE_ATTRIBUTES,
  type ExportedNetwork,
  type Line,
  NODE_ATTRIBUTES,
  nodeCells,
} from './table.ts';
import type { NetworkNode } from '../model/index.ts';
import { escapeXml } from './xml.ts';

/** GEXF 1.3. The namespace is without "www.": Gephi takes both, NetworkX this one. */
export function* writeGexf(network: ExportedNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '  <meta>\n    <creator>Démarche</creator>\n';
  yield '    <description>Who said or did what to whom</description>\n  </meta>\n';
  yield '  <graph defaultedgetype="directed" mode="static">\n';
  yield declare('node', NODE_ATTRIBUTES);
  yield declare('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  for (const node of network.nodes) yield writeNode(node);
  yield '    </nodes>\n    <edges>\n';
  for (const line of createLines(network)) yield writeEdge(line);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function declare(owner: string, attributes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${owner}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function writeNode(node: NetworkNode): string {
  const head = `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">\n`;
  return `${head}${writeValues(nodeCells(node))}      </node>\n`;
}

function writeEdge({ id, source, target, label, weight, attributes }: Line): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  const kind = `kind="${escapeXml(String(attributes.act))}"`;
  const head = `      <edge id="${escapeXml(id)}" ${ends} label="${escapeXml(label)}" ${kind} weight="${weight}">\n`;
  return `${head}${writeValues(attributes)}      </edge>\n`;
}

function writeValues(cells: Readonly<Record<string, Cell | null>>): string {
  const values = Object.entries(cells).flatMap(([name, value]) =>
    value === null
      ? []
      : `          <attvalue for="${name}" value="${escapeXml(String(value))}"/>\n`,
  );
  return `        <attvalues>\n${values.join('')}        </attvalues>\n`;
}
