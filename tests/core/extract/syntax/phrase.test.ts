import { authorsOf } from '../../../../server/core/extract/syntax/phrase.ts';
import { parse, tokenOf } from '../parse.ts';

function authorsIn(text: string, noun: string): readonly string[] {
  const tree = parse(text);
  return authorsOf(tree, tokenOf(tree, noun)).map((i) => tree.tokens[i]?.text ?? '');
}

test('whoever has seen a report has not written it', () => {
  expect(
    authorsIn('Reports seen by the Arc agency suggest that he left.', 'Reports'),
  ).toStrictEqual([]);
});

test('whoever has signed a statement speaks by it', () => {
  expect(authorsIn('A statement signed by Norway says that he left.', 'statement')).toStrictEqual([
    'Norway',
  ]);
});
