import { countIndependent, findCopies } from '../../../server/core/dedupe/copies.ts';
import { aDocumentId } from '../../factories.ts';

const signed = (
  seed: string,
  shared: number,
): { id: ReturnType<typeof aDocumentId>; signature: number[] } => ({
  id: aDocumentId(seed),
  signature: Array.from({ length: 64 }, (_, i) => (i < shared ? i : i + seed.length * 1000)),
});

describe('findCopies', () => {
  it('calls unlike texts no copies', () => {
    expect(findCopies([signed('a', 10), signed('bb', 10)], [])).toStrictEqual([]);
  });

  it('finds copies among the new documents and among the known ones', () => {
    const [a, b, c] = [signed('a', 64), signed('bb', 48), signed('ccc', 32)];
    const found = findCopies([a, b], [c, a]).map(({ similarity }) => similarity);
    expect(found).toStrictEqual([48 / 64, 32 / 64, 32 / 64]);
  });

  it('names the smaller id first, whichever came first', () => {
    const [a, b] = [signed('a', 64), signed('bb', 64)];
    expect(findCopies([a], [b])).toStrictEqual(findCopies([b], [a]));
  });
});

describe('countIndependent', () => {
  const ids = ['a', 'b', 'c', 'd'].map(aDocumentId);

  it('counts documents that copy nothing', () => {
    expect(countIndependent(ids, () => false)).toBe(4);
  });

  it('counts a chain of copies once', () => {
    const chain = (a: string, b: string): boolean =>
      Math.abs(ids.findIndex((id) => id === a) - ids.findIndex((id) => id === b)) === 1;
    expect(countIndependent(ids, chain)).toBe(1);
    expect(countIndependent(ids.toReversed(), chain)).toBe(1);
  });

  it('counts one document that is named twice once', () => {
    const [a] = ids;
    expect(countIndependent(a === undefined ? [] : [a, a], () => false)).toBe(1);
  });
});
