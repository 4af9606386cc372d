import { createLexeme } from '../../../server/core/annotate/lexeme.ts';

describe('lexeme', () => {
  test.each([
    ['Seoul', 'Xxxxx'],
    ['NATO', 'XXXX'],
    ['UNESCO', 'XXXX'],
    ['2024', 'dddd'],
    ['mid-2024', 'xxx-dddd'],
    ['U.S.', 'X.X.'],
    ['m²', 'xd'],
    ['Đặng', 'Xxxx'],
    ['👍🏽', '👍🏽'],
    ['', ''],
  ])('writes the shape of %j as %j', (text, shape) => {
    expect(createLexeme(text, text).shape).toBe(shape);
  });

  test('calls a word of a hundred characters long', () => {
    expect(createLexeme('a'.repeat(100), '').shape).toBe('LONG');
    expect(createLexeme('a'.repeat(99), '').shape).toBe('xxxx');
  });

  test('counts code points, not UTF-16 units', () => {
    expect(createLexeme('😀bcde😀', '😀bcde😀')).toStrictEqual({
      norm: '😀bcde😀',
      prefix: '😀',
      suffix: 'de😀',
      shape: '😀xxxx😀',
      isSpace: false,
    });
  });

  test.each(['\n', ' \t', '\u00a0', '\u3000', '\u001c'])('takes %j for white space', (text) => {
    expect(createLexeme(text, text).isSpace).toBe(true);
  });

  test.each(['', '\ufeff', '\u200b', ' a'])('does not take %j for white space', (text) => {
    expect(createLexeme(text, text).isSpace).toBe(false);
  });
});
