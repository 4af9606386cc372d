import fc from 'fast-check';
import { createAnnotator } from '../../../server/core/annotate/annotator.ts';
import { loadAnnotator, readModel } from '../../../server/io/model.ts';
import type { Annotation } from '../../../server/model/annotation.ts';

const annotator = loadAnnotator();
const WARNING = 'Russia warned South Korea on Friday, and its envoy was summoned.';

function annotateOne(text: string, offset = 0): Annotation {
  const [annotation] = annotator.annotate([{ text, offset }]);
  return annotation ?? { tokens: [], sentences: [], entities: [] };
}

/** Every rule that an annotation of any text keeps. */
function expectSound(text: string, { tokens, sentences, entities }: Annotation): void {
  let at = 0;
  tokens.forEach((token, i) => {
    expect(token.i).toBe(i);
    expect(token.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokens[token.head]).toBeDefined();
    at = token.end;
  });
  expect(sentences.flatMap(({ from, to }) => tokens.slice(from, to))).toStrictEqual(tokens);
  for (const { from, to, type } of entities)
    expect(new Set(tokens.slice(from, to).map(({ entity }) => entity))).toStrictEqual(
      new Set([type]),
    );
}

describe('annotator', () => {
  test('has nothing to say of nothing', () => {
    expect(annotator.annotate([])).toStrictEqual([]);
    expect(annotateOne('')).toStrictEqual({ tokens: [], sentences: [], entities: [] });
  });

  test('finds who warned whom and when', () => {
    const { tokens, entities } = annotateOne(WARNING);
    const words = tokens.map(({ text, dep, head, lemma }) => [
      text,
      dep,
      tokens[head]?.text,
      lemma,
    ]);
    expect(words.slice(0, 6)).toStrictEqual([
      ['Russia', 'nsubj', 'warned', 'Russia'],
      ['warned', 'ROOT', 'warned', 'warn'],
      ['South', 'compound', 'Korea', 'South'],
      ['Korea', 'dobj', 'warned', 'Korea'],
      ['on', 'prep', 'warned', 'on'],
      ['Friday', 'pobj', 'on', 'Friday'],
    ]);
    expect(entities.map(({ from, to, type }) => [from, to, type])).toStrictEqual([
      [0, 1, 'GPE'],
      [2, 4, 'GPE'],
      [5, 6, 'DATE'],
    ]);
  });

  test('adds the offset to every span', () => {
    const { tokens } = annotateOne(WARNING, 100);
    expect([tokens[0]?.start, tokens.at(-1)?.end]).toStrictEqual([100, 100 + WARNING.length]);
  });

  test('reads blocks together as one by one, in any order', () => {
    const texts = [WARNING, 'MOSCOW —', '', '“We reject it,” Lim said.', 'See also', ' ', 'No.'];
    const blocks = texts.map((text, i) => ({ text, offset: i }));
    const alone = blocks.flatMap((block) => annotator.annotate([block]));
    expect(annotator.annotate(blocks)).toStrictEqual(alone);
    expect(annotator.annotate(blocks.toReversed()).toReversed()).toStrictEqual(alone);
  });

  test('reads the same without the kernel', () => {
    const scalar = createAnnotator({ ...readModel(), kernel: null });
    const blocks = [{ text: WARNING, offset: 0 }];
    expect(scalar.annotate(blocks)).toStrictEqual(annotator.annotate(blocks));
  });

  test('reads a long block as its sentences, though it goes through the network in parts', () => {
    const text = `${WARNING} `.repeat(400);
    const annotation = annotateOne(text);
    expectSound(text, annotation);
    expect(annotation.entities.length).toBe(1200);
  });

  test.each([
    ['one word of a hundred thousand letters', 'x'.repeat(100_000)],
    ['only brackets', ')('.repeat(3000)],
    ['only stops', '.'.repeat(20_000)],
    ['what looks like an address for ever', 'a:b@'.repeat(2500)],
    ['only blanks', ' '.repeat(100_000)],
    ['line breaks between words', 'a\n'.repeat(1500)],
    ['lone surrogates', '\ud83d \ude00\ud83d x\udc00'.repeat(100)],
    ['control characters', '\u0000\u0001\u0007\u001b[31m \u0085\u2028'.repeat(100)],
    ['writing from right to left', 'قالت الوزارة \u202eإن السفير استُدعي. שלום '.repeat(50)],
    ['marks without a letter', '\u0301\u0302\u0303'.repeat(1000)],
  ])('survives %s', (_, text) => {
    expectSound(text, annotateOne(text));
  });

  test('survives any string', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            ' ',
            '\n',
            "n't",
            '“',
            '”',
            'U.S.',
            'said',
            'Kim',
            ',',
            '-',
            '.',
            '\ud800',
          ),
          {
            maxLength: 40,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => expectSound(value, annotateOne(value))),
      { numRuns: 60 },
    );
  });
});
