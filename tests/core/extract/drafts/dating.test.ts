import { isCurrent } from '../../../../server/core/extract/drafts/dating.ts';
import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';
import { parse, tokenOf } from '../parse.ts';

test.each([
  ['Norway will help after praising Chad.', 'praising'],
  ['Norway has long praised Chad.', 'praised'],
])('is no news of the day: %s', (text, verb) => {
  const tree = parse(text);
  expect(isCurrent(tree, tokenOf(tree, verb))).toBe(false);
});

test.each([
  ['Norway thanked Chad.', 'thanked'],
  ['Norway thanked Chad while also stressing the need for peace.', 'stressing'],
])('is news of the day: %s', (text, verb) => {
  const tree = parse(text);
  expect(isCurrent(tree, tokenOf(tree, verb))).toBe(true);
});

test('what is done by what is done for it has its day', () => {
  const [, protest] = extractDocument(
    {
      key: 'a',
      text: 'Norway summoned the ambassador of Chad on Tuesday to protest the raid.',
      publishedAt: '2024-06-27',
    },
    loadResources(),
  ).events;
  expect([protest?.type, protest?.date]).toStrictEqual(['PROTESTED', '2024-06-25']);
});
