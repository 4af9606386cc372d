import { describe, expect, it } from '@jest/globals';
import { type ScriptEdge, type ScriptNode, writeScript } from '../../server/export/script.ts';
import { expectGolden } from './golden.ts';

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

async function write(nodes: readonly ScriptNode[], edges: readonly ScriptEdge[]): Promise<string> {
  let text = '';
  for await (const chunk of writeScript(['CREATE CONSTRAINT c'], stream(nodes), stream(edges)))
    text += chunk;
  return text;
}

const entity = (id: string): ScriptNode => ({
  labels: ['Entity', 'Odd`Label'],
  id,
  properties: { id, name: `O'Brien \\ "J"\n; //`, aliases: ['a', 'b'], score: 5, ratio: 5 },
  floats: ['ratio'],
});

describe('writeScript', () => {
  it('quotes what would end a string or a name', async () => {
    const edge: ScriptEdge = {
      type: 'WARNED',
      from: { label: 'Entity', id: 'a' },
      to: { label: 'Entity', id: 'b' },
      properties: { date: '2024-06-26', isOdd: true, none: null },
      floats: [],
    };
    expectGolden('graph.cypher', await write([entity('a'), entity('b')], [edge]));
  });

  it('writes statements of bounded size', async () => {
    const nodes = Array.from({ length: 401 }, (_, i) => entity(`state:${i}`));
    const text = await write(nodes, []);
    expect(text.match(/^UNWIND/gmu)).toHaveLength(3);
  });
});
