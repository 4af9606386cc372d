import fc from 'fast-check';
import { createTokenizer } from '../../../server/core/annotate/tokenizer.ts';
import { readModel } from '../../../server/io/model.ts';

const tokenize = createTokenizer(readModel().tokenizer);

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('tokenizer', () => {
  test.each([
    ['', []],
    [' ', [' ']],
    ['a  b', ['a', ' ', 'b']],
    ['a\n\nb ', ['a', '\n\n', 'b']],
    ["didn't they're can't", ['did', "n't", 'they', "'re", 'ca', "n't"]],
    ['the U.S. (and Mr. Lee).', ['the', 'U.S.', '(', 'and', 'Mr.', 'Lee', ')', '.']],
    ['7:30pm, €5bn', ['7:30pm', ',', '€', '5bn']],
    ['9am 60km', ['9', 'am', '60', 'km']],
    ['state-run man/woman', ['state', '-', 'run', 'man', '/', 'woman']],
    ['see https://a.example/b-c?d=1.', ['see', 'https://a.example/b-c?d=1', '.']],
    ['press@mfa.example.org', ['press@mfa.example.org']],
    ['“No,” she said…', ['“', 'No', ',', '”', 'she', 'said', '…']],
    ['hello :-) :', ['hello', ':-)', ':']],
    ['at 4 a.m.!', ['at', '4', 'a.m.', '!']],
    ['🇸🇾 ok👍', ['🇸', '🇾', 'ok', '👍']],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toStrictEqual(words);
  });

  test('gives the words of a contraction their norms', () => {
    expect(tokenize("can't").map(({ norm }) => norm)).toStrictEqual(['can', 'not']);
  });

  test('cuts a run without white space that no word is as long as', () => {
    expect(wordsOf('a'.repeat(2500)).map((word) => word.length)).toStrictEqual([1000, 1000, 500]);
  });

  test('does not cut a surrogate pair', () => {
    const text = 'a'.repeat(999) + '𝒳'.repeat(10);
    expect(wordsOf(text).join('')).toBe(text);
    expect(wordsOf(text).some((word) => /\p{Cs}/u.test(word))).toBe(false);
  });

  test('leaves out nothing but single blanks', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const { start, end } of tokenize(value)) {
          expect(['', ' ']).toContain(value.slice(at, start));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(['', ' ']).toContain(value.slice(at));
      }),
    );
  });
});
