import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { z } from 'zod';
import { writeEdgesCsv, writeNodesCsv } from '../../server/export/csv.ts';
import { writeGexf } from '../../server/export/gexf.ts';
import { writeGraphml } from '../../server/export/graphml.ts';
import { writeJson } from '../../server/export/json.ts';
import type { ExportedNetwork } from '../../server/export/table.ts';
import { expectGolden } from './golden.ts';
import { aTrickyNetwork } from './networks.ts';

const FORMATS: readonly [string, (network: ExportedNetwork) => Iterable<string>][] = [
  ['network.gexf', writeGexf],
  ['network.graphml', writeGraphml],
  ['edges.csv', writeEdgesCsv],
  ['nodes.csv', writeNodesCsv],
  ['network.json', writeJson],
];
const serialized = z.custom<SerializedGraph>();
const NOTHING: ExportedNetwork = { nodes: [], edges: [], ties: [] };

function write(writer: (network: ExportedNetwork) => Iterable<string>): string {
  return [...writer(aTrickyNetwork())].join('');
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: true,
  trimValues: false,
});

describe('the writers', () => {
  it.each(FORMATS)('write %s as it was agreed', (name, writer) => {
    expectGolden(name, write(writer));
  });

  it.each([
    ['GEXF', writeGexf],
    ['GraphML', writeGraphml],
  ])('write well-formed %s, with and without a network', (_, writer) => {
    expect(SyntaxValidator.validate(write(writer))).toBe(true);
    expect(SyntaxValidator.validate([...writer(NOTHING)].join(''))).toBe(true);
  });

  it('write an empty graph as JSON and CSV too', () => {
    expect(JSON.parse([...writeJson(NOTHING)].join(''))).toMatchObject({ nodes: [], edges: [] });
    expect(parse([...writeEdgesCsv(NOTHING)].join(''))).toHaveLength(1);
  });

  it('keep names in GEXF, but for signs that XML has no room for', () => {
    expect(xml.parse(write(writeGexf))).toMatchObject({
      gexf: {
        xmlns: 'http://gexf.net/1.3',
        version: '1.3',
        graph: {
          nodes: {
            node: [
              { id: 'state:KOR', label: '=cmd|calc' },
              { id: 'person:trick"ster-<&>', label: 'O’Brien, "J" <&>\n\uFFFDé 😀' },
            ],
          },
          edges: { edge: [{ kind: 'WARNED', weight: '2' }, { kind: 'SPEAKS_FOR' }] },
        },
      },
    });
  });

  it('give graphology the graph back', () => {
    const graph = MultiDirectedGraph.from(serialized.parse(JSON.parse(write(writeJson))));
    expect([graph.order, graph.size]).toStrictEqual([2, 2]);
    expect(graph.getNodeAttribute('person:trick"ster-<&>', 'label')).toBe(
      'O’Brien, "J" <&>\n\u0007é 😀',
    );
  });

  it('let no spreadsheet run a cell', () => {
    const cells = parse(write(writeNodesCsv)).flat();
    const edges = parse(write(writeEdgesCsv)).flat();
    expect(cells).toContain("'=cmd|calc");
    expect(edges).toContain("'-1+envoy");
    expect([...cells, ...edges].filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toStrictEqual([]);
  });
});
