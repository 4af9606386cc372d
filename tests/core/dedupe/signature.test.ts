import { signatureOf, similarityOf } from '../../../server/core/dedupe/signature.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

describe('signatureOf', () => {
  it('gives none for a text too short to compare', () => {
    expect(signatureOf('Seoul summoned the ambassador.')).toStrictEqual([]);
  });

  it('depends on the words alone, not on their case, signs or lines', () => {
    const text = words(0, 60);
    expect(signatureOf(text)).toStrictEqual(
      signatureOf(text.toUpperCase().replaceAll(' ', ',\r\n — ')),
    );
  });

  it('holds 64 unsigned 32-bit values', () => {
    const signature = signatureOf(words(0, 60));
    expect(signature).toHaveLength(64);
    expect(signature.every((v) => Number.isInteger(v) && v >= 0 && v < 2 ** 32)).toBe(true);
  });
});

describe('similarityOf', () => {
  it('is nothing when a text was too short', () => {
    expect(similarityOf([], [])).toBe(0);
    expect(similarityOf(signatureOf(words(0, 60)), [])).toBe(0);
  });

  it.each([
    ['the same words', words(0, 300), words(0, 300), 1],
    ['nothing in common', words(0, 300), words(400, 700), 0],
    ['a copy cut by half', words(0, 300), words(0, 150), 0.5],
    ['two halves in common', words(0, 300), words(150, 450), 1 / 3],
  ])('estimates the shared shingles of %s', (_, a, b, truth) => {
    const estimate = similarityOf(signatureOf(a), signatureOf(b));
    expect(Math.abs(estimate - truth)).toBeLessThan(0.15);
  });
});
