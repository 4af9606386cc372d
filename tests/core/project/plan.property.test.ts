import fc from 'fast-check';
import { createReportId, type ReportId } from '../../../server/model/ids.ts';
import type { StoredDocument } from '../../../server/model/projection.ts';
import { NO_CORRECTIONS, type Corrections } from '../../../server/core/project/corrections.ts';
import { ACTS, anAct } from '../../factories.ts';
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

describe('planChange under corrections', () => {
  it('ends in the same graph, whatever the order and the portions', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        async ({ documents, order, sizes }, picks) => {
          const rules = { acts: ACTS, corrections: correctSome(documents, picks) };
          let memory = EMPTY;
          for (const put of cut(order, sizes))
            memory = await change(memory, { put, forget: [] }, rules);
          const whole = await change(EMPTY, { put: documents, forget: [] }, rules);
          expect(toCanonical(memory)).toBe(toCanonical(whole));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Corrections of some of the reports that there are. */
function correctSome(documents: readonly StoredDocument[], picks: readonly number[]): Corrections {
  const ids = documents.flatMap(({ extraction }) => extraction.events.map(({ id }) => id));
  const [a, b, c, d, e, f] = picks.map((pick) => ids[pick % ids.length]);
  const warned = anAct('WARNED');
  const name = (id: ReportId | undefined): Corrections['retyped'] =>
    id === undefined ? {} : { [id]: warned };
  return {
    ...NO_CORRECTIONS,
    wrong: a === undefined ? [] : [a],
    retyped: name(b),
    withdrawn: [c, d, e].flatMap((id) => id ?? []),
    renamed: name(f),
  };
}

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
