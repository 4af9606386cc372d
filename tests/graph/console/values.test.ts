import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createPlainer } from '../../../server/graph/console/values.ts';

function toPlain(value: unknown): unknown {
  return createPlainer().toPlain(value);
}

describe('createPlainer', () => {
  it.each([
    [neo4j.int(7), 7],
    [neo4j.int('9007199254740993'), '9007199254740993'],
    [neo4j.int('-9223372036854775808'), '-9223372036854775808'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [1.5, 1.5],
    [null, null],
    [
      [neo4j.int(1), [true]],
      [1, [true]],
    ],
    [
      { a: neo4j.int(1), b: null },
      { a: 1, b: null },
    ],
    [new neo4j.types.Date(2024, 6, 21), '2024-06-21'],
    [new neo4j.types.Duration(1, 2, 3, 0), 'P1M2DT3S'],
    [new neo4j.types.Duration(0, 1, 0, 0), 'P1D'],
    [new neo4j.types.Point(neo4j.int(4326), 126.9, 37.5), { srid: 4326, x: 126.9, y: 37.5 }],
    [Int8Array.from([1, 2]), 'AQI='],
  ])('makes plain JSON of %j', (value, plain) => {
    expect(toPlain(value)).toStrictEqual(plain);
  });

  it('gathers the nodes and relationships of a path once', () => {
    const a = new neo4j.types.Node(neo4j.int(1), ['Entity'], { id: 'state:KOR' }, 'n1');
    const b = new neo4j.types.Node(neo4j.int(2), ['Entity'], { id: 'state:RUS' }, 'n2');
    const edge = new neo4j.types.Relationship(
      ...([neo4j.int(3), neo4j.int(1), neo4j.int(2), 'WARNED', { reports: neo4j.int(2) }] as const),
      ...(['r1', 'n1', 'n2'] as const),
    );
    const plainer = createPlainer();
    const path = new neo4j.types.Path(a, b, [new neo4j.types.PathSegment(a, edge, b)]);
    const plain = {
      nodes: [
        { id: 'n1', labels: ['Entity'], properties: { id: 'state:KOR' } },
        { id: 'n2', labels: ['Entity'], properties: { id: 'state:RUS' } },
      ],
      edges: [{ id: 'r1', type: 'WARNED', source: 'n1', target: 'n2', properties: { reports: 2 } }],
    };
    expect([plainer.toPlain(path), plainer.toPlain([a, path])]).toStrictEqual([
      plain,
      [plain.nodes[0], plain],
    ]);
    expect([...plainer.nodes.values()]).toStrictEqual(plain.nodes);
    expect([...plainer.edges.values()]).toStrictEqual(plain.edges);
  });
});
