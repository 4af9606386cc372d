import { findQuotes } from '../../../../server/core/extract/syntax/quotes.ts';
import { parse } from '../parse.ts';

function quotesOf(text: string): readonly string[] {
  const tree = parse(text);
  return findQuotes(tree).map(({ from, to, isOpen }) => {
    const words = tree.tokens.slice(from, to).map((t) => t.text);
    return `${words.join(' ')}${isOpen ? ' …' : ''}`;
  });
}

describe('findQuotes', () => {
  test('finds none in plain text', () => {
    expect(quotesOf("Norway's envoy isn't here.")).toStrictEqual([]);
  });

  test.each([
    ['curly marks', 'He said “we agree” and left.', ['we agree']],
    ['straight marks', 'He said "we agree" and left.', ['we agree']],
    ['two quotations', '“Yes,” he said. “We agree.”', ['Yes ,', 'We agree .']],
    [
      'one that goes on in the next paragraph',
      '“We agree. We will come.',
      ['We agree . We will come . …'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(quotesOf(text)).toStrictEqual(expected);
  });
});
