import type { Annotation, Token } from '../../../../server/model/annotation.ts';
import {
  listSentences,
  widenToSentences,
} from '../../../../server/core/extract/drafts/sentences.ts';

const TEXT = 'One came. Two\nleft.';

function token(i: number, start: number, end: number): Token {
  const text = TEXT.slice(start, end);
  return {
    i,
    start,
    end,
    text,
    tag: '',
    lemma: text,
    head: i,
    dep: '',
    entity: '',
    isSpace: text.trim() === '',
  };
}

const annotation: Annotation = {
  tokens: [
    token(0, 0, 3),
    token(1, 4, 8),
    token(2, 8, 9),
    token(3, 10, 13),
    token(4, 13, 14),
    token(5, 14, 18),
    token(6, 18, 19),
  ],
  sentences: [
    { from: 0, to: 3 },
    { from: 3, to: 7 },
  ],
  entities: [],
};
const sentences = listSentences([annotation]);

test('leaves evidence that stands in no sentence as it is', () => {
  expect(widenToSentences([{ start: 30, end: 40 }], sentences)).toStrictEqual([
    { start: 30, end: 40 },
  ]);
});

test('widens evidence to its sentence', () => {
  const [span] = widenToSentences([{ start: 14, end: 18 }], sentences);
  expect(TEXT.slice(span?.start, span?.end)).toBe('Two\nleft.');
});

test('widens evidence that crosses sentences to all of them', () => {
  expect(widenToSentences([{ start: 4, end: 13 }], sentences)).toStrictEqual([
    { start: 0, end: 19 },
  ]);
});
