import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Annotation } from '../../../server/model/annotation.ts';
import { loadAnnotator } from '../../../server/io/model.ts';

const FOLDER = new URL('../../golden/annotate/', import.meta.url);
const token = z.tuple([
  z.int(),
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  z.int(),
  z.string(),
  z.string(),
  z.boolean(),
]);
const reference = z.array(
  z.object({
    text: z.string(),
    tokens: z.array(token),
    sentences: z.array(z.tuple([z.int(), z.int()])),
  }),
);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function readReference(name: string): z.infer<typeof reference> {
  return reference.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
}

function describeTokens({ tokens, entities }: Annotation): unknown[] {
  const begins = new Set(entities.map(({ from }) => from));
  return tokens.map((t, i) =>
    [t.start, t.end, t.tag, t.lemma, t.head, t.dep, t.entity, begins.has(i)].join(' '),
  );
}

describe('annotator against spaCy', () => {
  const annotator = loadAnnotator();

  test.each(NAMES)('reads every word of %s as spaCy does', (name) => {
    const blocks = readReference(name);
    const got = annotator.annotate(blocks.map(({ text }) => ({ text, offset: 0 })));
    blocks.forEach(({ tokens, sentences }, i) => {
      const annotation = got[i] ?? { tokens: [], sentences: [], entities: [] };
      expect(describeTokens(annotation)).toStrictEqual(
        tokens.map(([start, end, , ...rest]) => [start, end, ...rest].join(' ')),
      );
      expect(annotation.sentences.map(({ from, to }) => [from, to])).toStrictEqual(sentences);
    });
  });

  test('is held against two thousand words at least', () => {
    const count = NAMES.flatMap(readReference).reduce((sum, { tokens }) => sum + tokens.length, 0);
    expect(count).toBeGreaterThan(2000);
  });
});
