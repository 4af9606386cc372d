import { renderTree } from '../../server/cli/tree.ts';
import type { Token } from '../../server/model/annotation.ts';

function aToken(i: number, text: string, head: number, dep: string): Token {
  const lemma = text.toLowerCase();
  return { i, start: 0, end: 0, text, tag: 'X', lemma, head, dep, entity: '', isSpace: false };
}

test('draws children under their head in the order of the text', () => {
  const tokens = [
    aToken(3, 'Seoul', 4, 'nsubj'),
    aToken(4, 'summoned', 4, 'ROOT'),
    aToken(5, 'the', 6, 'det'),
    aToken(6, 'envoy', 4, 'dobj'),
    { ...aToken(7, '\n', 6, ''), isSpace: true },
  ];
  expect(renderTree(tokens)).toStrictEqual([
    'summoned  ROOT X',
    '├─ Seoul  nsubj X (seoul)',
    '└─ envoy  dobj X',
    '   └─ the  det X',
  ]);
});

test('takes a token whose head lies outside the sentence for a root', () => {
  expect(renderTree([aToken(3, 'no', 1, 'det')])).toStrictEqual(['no  det X']);
});
