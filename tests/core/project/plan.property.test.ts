import fc from 'fast-check';
import { createReportId } from '../../../server/model/ids.ts';
import type { StoredDocument } from '../../../server/model/projection.ts';
import { NO_CORRECTIONS } from '../../../server/core/project/corrections.ts';
import { ACTS } from '../../factories.ts';
import { someDocuments } from './corpus.ts';
import { change, EMPTY, toCanonical, type Memory } from './memory.ts';

jest.setTimeout(60_000);

const RULES = { acts: ACTS, corrections: NO_CORRECTIONS };

async function loadAll(documents: readonly StoredDocument[]): Promise<Memory> {
  return change(EMPTY, { put: documents, forget: [] }, RULES);
}

/** The documents shuffled and cut into portions. */
const shuffled = someDocuments.chain((documents) =>
  fc.record({
    documents: fc.constant(documents),
    order: fc.shuffledSubarray([...documents], {
      minLength: documents.length,
      maxLength: documents.length,
    }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
  }),
);

function cut<T>(items: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  const portions: (readonly T[])[] = [];
  let rest = items;
  for (const size of sizes) {
    portions.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...portions, rest].filter((portion) => portion.length > 0);
}

describe('planChange', () => {
  it('ends in the same graph, whatever the order and the portions', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ documents, order, sizes }) => {
        let memory = EMPTY;
        for (const put of cut(order, sizes))
          memory = await change(memory, { put, forget: [] }, RULES);
        expect(toCanonical(memory)).toBe(toCanonical(await loadAll(documents)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no trace of documents that are forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 6 }), async ({ order }, kept) => {
        const [stay, go] = [order.slice(0, kept), order.slice(kept)];
        const all = await loadAll(order);
        const left = await change(all, { put: [], forget: go.map(({ id }) => id) }, RULES);
        expect(toCanonical(left)).toBe(toCanonical(await loadAll(stay)));
      }),
      { numRuns: 100 },
    );
  });

  it('replaces the records of documents that are read again', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, someDocuments, async ({ documents, sizes }, others) => {
        const reread = documents.map((document, i) => {
          const other = others[i % others.length];
          return other === undefined ? document : { ...other, id: document.id };
        });
        const known = new Map(reread.map((one) => [one.id, rename(one)]));
        const renamed = [...known.values()];
        let memory = await loadAll(documents);
        for (const put of cut(renamed, sizes))
          memory = await change(memory, { put, forget: [] }, RULES);
        expect(toCanonical(memory)).toBe(toCanonical(await loadAll(renamed)));
      }),
      { numRuns: 100 },
    );
  });
});

/** Report ids belong to their document: records that are lent to another get others. */
function rename(document: StoredDocument): StoredDocument {
  const swap = (id: string): string => document.id.slice(0, 8) + id.slice(8);
  const { events } = document.extraction;
  return {
    ...document,
    extraction: {
      ...document.extraction,
      events: events.map((event) => ({
        ...event,
        id: createReportId(swap(event.id)),
        answers: event.answers.map((id) => createReportId(swap(id))),
      })),
    },
  };
}
