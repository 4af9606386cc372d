import { markFound } from '../../../client/src/text/marked.ts';
import { addRecent, parseRecent } from '../../../client/src/text/recent.ts';

test.each([null, '', '{', '{}', '[1, null]'])('has no recent searches in %j', (text) => {
  expect(parseRecent(text)).toStrictEqual([]);
});

test('keeps the latest searches, each once and only a few', () => {
  const recent = ['a', 'b', 'c', 'd', 'e', 'f', 'c'].reduce(addRecent, parseRecent(null));
  expect(recent).toStrictEqual(['c', 'f', 'e', 'd', 'b', 'a']);
  expect(addRecent(recent, 'g')).toHaveLength(6);
  expect(addRecent(recent, '')).toBe(recent);
  expect(parseRecent(JSON.stringify(recent))).toStrictEqual(recent);
});

function mark(text: string, typed: string): string {
  return markFound(text, typed)
    .map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece))
    .join('');
}

test.each([
  ['Russia', '', 'Russia'],
  ['Russia', '(*', 'Russia'],
  ['Belarus', 'rus', 'Belarus'],
  ['Russia', 'ru', '[Ru]ssia'],
  ['Côte d’Ivoire', "cote d'iv", '[Côte] [d]’[Iv]oire'],
  ['Recep Tayyip Erdoğan', 'erdogan', 'Recep Tayyip [Erdoğan]'],
  ['Kim Hong-kyun', 'kyun kim', '[Kim] Hong-[kyun]'],
])('marks in %j for %j: %s', (text, typed, marked) => {
  expect(mark(text, typed)).toBe(marked);
});
