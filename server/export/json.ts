import { createLines, type ExportedNetwork, nodeCells } from './table.ts';

/** JSON as graphology imports it: `MultiDirectedGraph.from(JSON.parse(text))`. */
export function* writeJson(network: ExportedNetwork): Generator<string> {
  yield '{"attributes":{"name":"Démarche"},';
  yield '"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[';
  yield* separate(network.nodes, (node) =>
    JSON.stringify({ key: node.id, attributes: { label: node.name, ...nodeCells(node) } }),
  );
  yield '\n],\n"edges":[';
  yield* separate(createLines(network), ({ id, source, target, label, weight, attributes }) =>
    JSON.stringify({ key: id, source, target, attributes: { label, weight, ...attributes } }),
  );
  yield '\n]}\n';
}

function* separate<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
  let mark = '\n';
  for (const item of items) {
    yield `${mark}${write(item)}`;
    mark = ',\n';
  }
}
