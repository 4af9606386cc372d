import fc from 'fast-check';
import { hashRows, hashString } from '../../../server/core/annotate/hash.ts';
import { multiply } from '../../../server/core/annotate/u64.ts';
import type { U64 } from '../../../server/core/annotate/u64.ts';

function toBigInt({ hi, lo }: U64): bigint {
  return (BigInt(hi) << 32n) | BigInt(lo);
}

function fromBigInt(value: bigint): U64 {
  return { hi: Number(value >> 32n), lo: Number(value & 0xffffffffn) };
}

describe('hash', () => {
  test.each([
    ['apple', 8566208034543834098n],
    ['Seoul', 5295791505741300949n],
    ['é', 16256712947286012828n],
    ['日本語', 1998301522555383300n],
    ['abcdefgh', 17751780907874141760n],
    ['abcdefghi', 13885881106499164936n],
    ['😀', 13900606239988879105n],
  ])('gives %s the id that spaCy gives it', (text, id) => {
    expect(toBigInt(hashString(text))).toBe(id);
  });

  test('picks the rows that thinc picks', () => {
    const apple = fromBigInt(8566208034543834098n);
    expect(hashRows(apple, 8, 2 ** 32)).toStrictEqual([
      2653853934, 3922826080, 3980780901, 3736755472,
    ]);
    expect(hashRows({ hi: 0, lo: 1 }, 8, 5000)).toStrictEqual(
      [1161550108, 2247783286, 1742325162, 1224191281].map((value) => value % 5000),
    );
  });

  test('multiplies like BigInt does', () => {
    const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(toBigInt(multiply(fromBigInt(a), fromBigInt(b)))).toBe(BigInt.asUintN(64, a * b));
      }),
    );
  });
});
