import fc from 'fast-check';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { graphHash } from '../../server/graph/hash.ts';
import { createLoader, type Loader } from '../../server/graph/loader.ts';
import type { StoredDocument } from '../../server/model/projection.ts';
import { someDocuments } from '../core/project/corpus.ts';
import {
  ACTS,
  aDocument,
  aDocumentId,
  anEvent,
  aReportId,
  KOREA,
  KOREAN_MINISTRY,
  RUSSIA,
  ZINOVIEV,
} from '../factories.ts';
import { openCleanDatabase, runCypher } from './database.ts';

const RULES = { acts: ACTS, corrections: NO_CORRECTIONS };
/** A crowded corpus, the same at each run: eight small worlds, each with report ids of its own. */
const CORPUS = fc
  .sample(someDocuments, { seed: 7, numRuns: 8 })
  .flatMap((documents, world) => documents.map((document) => moveTo(document, `world-${world}`)));

function moveTo(document: StoredDocument, world: string): StoredDocument {
  const { events } = document.extraction;
  return {
    ...document,
    id: aDocumentId(`${world}-${document.id}`),
    extraction: {
      ...document.extraction,
      events: events.map((event) => ({
        ...event,
        id: aReportId(`${world}-${event.id}`),
        answers: event.answers.map((id) => aReportId(`${world}-${id}`)),
      })),
    },
  };
}

jest.setTimeout(120_000);

let database: Database;
const load = (batchSize?: number): Loader => createLoader(database, RULES, batchSize);

beforeAll(async () => {
  database = await openCleanDatabase();
});
beforeEach(async () => {
  await runCypher('MATCH (n) DETACH DELETE n');
});
afterAll(() => database.close());

describe('the loader', () => {
  it('forgets nothing when there is no such document', async () => {
    expect(await load().forget([aDocumentId('nobody')])).toBe(0);
  });

  it('makes one event of two documents, with a typed edge that answers the plainest query', async () => {
    await load().load([
      aDocument('a', { events: [anEvent({ seed: 'a', source: KOREA })] }),
      aDocument('b', {
        events: [anEvent({ seed: 'b', source: KOREAN_MINISTRY, target: ZINOVIEV })],
      }),
    ]);
    expect(
      await runCypher(
        'MATCH (a)-[s:SUMMONED]->(b) RETURN a.name AS source, b.name AS target, s.date AS date, s.reports AS reports',
      ),
    ).toStrictEqual([
      {
        source: 'South Korea’s foreign ministry',
        target: 'Georgy Zinoviev',
        date: '2024-06-21',
        reports: 2,
      },
    ]);
  });

  it('gives no typed edge to what was denied', async () => {
    await load().load([
      aDocument('a', { events: [anEvent({ status: 'negated', negated: true })] }),
    ]);
    expect(await runCypher('MATCH ()-[s:SUMMONED]->() RETURN s')).toStrictEqual([]);
    expect(await runCypher('MATCH (e:Event) RETURN e.status AS status')).toStrictEqual([
      { status: 'negated' },
    ]);
  });

  it('says what was added, replaced and there already', async () => {
    const document = aDocument('a', { events: [anEvent()] });
    expect(await load().load([document, aDocument('b')])).toStrictEqual({
      added: 2,
      replaced: 0,
      same: 0,
    });
    const reread = aDocument('a', { pipeline: 'rules-2', events: [] });
    expect(await load().load([reread, aDocument('b')])).toStrictEqual({
      added: 0,
      replaced: 1,
      same: 1,
    });
    expect(await runCypher('MATCH (n:Event|Entity) RETURN n')).toStrictEqual([]);
  });

  it('changes nothing when all is loaded a second time', async () => {
    await load().load(CORPUS);
    const before = await graphHash(database);
    expect(await load().load(CORPUS)).toMatchObject({ added: 0, replaced: 0 });
    expect(await graphHash(database)).toBe(before);
  });

  it('ends in the same graph when loaded backwards in small batches', async () => {
    await load().load(CORPUS);
    const before = await graphHash(database);
    await runCypher('MATCH (n) DETACH DELETE n');
    await load(17).load(CORPUS.toReversed());
    expect(await graphHash(database)).toBe(before);
  });

  it('ends in the same graph when several loaders are at it at once', async () => {
    await load().load(CORPUS);
    const before = await graphHash(database);
    await runCypher('MATCH (n) DETACH DELETE n');
    await Promise.all([
      load(7).load(CORPUS),
      load(11).load(CORPUS.toReversed()),
      load(5).load(CORPUS.slice(10, 40)),
    ]);
    expect(await graphHash(database)).toBe(before);
  });

  it('ends in the same graph when it was stopped half-way and runs again', async () => {
    await load().load(CORPUS);
    const before = await graphHash(database);
    await runCypher('MATCH (n) DETACH DELETE n');
    let batches = 0;
    const stopped = load(9).load(CORPUS, () => {
      batches += 1;
      if (batches === 3) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    await load(9).load(CORPUS);
    expect(await graphHash(database)).toBe(before);
  });

  it('restores the former graph when documents are forgotten', async () => {
    const [first, second] = [CORPUS.slice(0, 25), CORPUS.slice(25)];
    await load().load(first);
    const before = await graphHash(database);
    await load().load(second);
    expect(await graphHash(database)).not.toBe(before);
    expect(await load(8).forget(second.map(({ id }) => id))).toBe(second.length);
    expect(await graphHash(database)).toBe(before);
  });

  it('ends in the same graph when documents are read again by other rules', async () => {
    const reread = CORPUS.map((document) => ({ ...document, pipeline: 'rules-2' }));
    await load().load(reread);
    const before = await graphHash(database);
    await runCypher('MATCH (n) DETACH DELETE n');
    const older = CORPUS.map((document) => ({
      ...document,
      extraction: { ...document.extraction, events: document.extraction.events.slice(1) },
    }));
    await load().load(older);
    await load(13).load(reread.toReversed());
    expect(await graphHash(database)).toBe(before);
  });

  it('makes the graph anew when a person corrects it', async () => {
    const corrections = { ...NO_CORRECTIONS, sameAs: { [ZINOVIEV.id]: RUSSIA.id } };
    const corrected = createLoader(database, { acts: ACTS, corrections }, 10);
    await load().load(CORPUS);
    expect(await corrected.applyCorrections()).toBe(true);
    expect(await corrected.applyCorrections()).toBe(false);
    const after = await graphHash(database);
    await runCypher('MATCH (n) DETACH DELETE n');
    await corrected.load(CORPUS);
    expect(await graphHash(database)).toBe(after);
  });

  it('keeps the smallest key of one text, whichever name it came by first', async () => {
    const [one] = CORPUS;
    if (one === undefined) throw new Error('the corpus is empty');
    const named = (key: string, pipeline: string): StoredDocument => ({
      ...one,
      pipeline,
      extraction: {
        ...one.extraction,
        document: { ...one.extraction.document, key },
        events: one.extraction.events.map((event) => ({ ...event, document: key })),
      },
    });
    const hashes: string[] = [];
    for (const order of [
      [named('a', 'rules-2'), named('a b', 'rules-1')],
      [named('a b', 'rules-1'), named('a', 'rules-2')],
      [named('a', 'rules-1'), named('a b', 'rules-2')],
    ]) {
      await runCypher('MATCH (n) DETACH DELETE n');
      for (const document of order) await load().load([document]);
      await load().load([named('a b', 'rules-2')]);
      hashes.push(await graphHash(database));
    }
    expect(new Set(hashes).size).toBe(1);
  });

  it('withdraws an event with all its reports, also those that come later, and gives it back', async () => {
    const [first, second] = [1, 2].map((n) =>
      aDocument(`dispatch-${n}`, {
        events: [anEvent({ seed: String(n), source: KOREAN_MINISTRY, target: ZINOVIEV })],
      }),
    );
    if (first === undefined || second === undefined) throw new Error('no documents');
    const withdrawn = first.extraction.events.map(({ id }) => id);
    const corrected = createLoader(database, {
      acts: ACTS,
      corrections: { ...NO_CORRECTIONS, withdrawn },
    });
    await corrected.applyCorrections();
    await corrected.load([first]);
    await corrected.load([second]);
    expect(await runCypher('MATCH (e:Event) RETURN e.id')).toStrictEqual([]);
    expect(await load().applyCorrections()).toBe(true);
    expect(await runCypher('MATCH (e:Event) RETURN e.reports AS reports')).toHaveLength(1);
    expect(await runCypher('MATCH (w:Withdrawn) RETURN w')).toStrictEqual([]);
  });
});
