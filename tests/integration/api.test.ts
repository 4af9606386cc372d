import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import type { z } from 'zod';
import { createServices } from '../../server/api/services.ts';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/graph/database.ts';
import { graphHash } from '../../server/graph/hash.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { createExplanations } from '../../server/intake/explanations.ts';
import { createIntake } from '../../server/intake/intake.ts';
import { createRemovals } from '../../server/intake/removals.ts';
import { createSpool } from '../../server/intake/spool.ts';
import { createExplainer } from '../../server/io/explainer.ts';
import { loadThesaurus } from '../../server/io/resources.ts';
import { createExtractor } from '../../server/io/extractor.ts';
import { NO_ADDITIONS } from '../../server/core/additions.ts';
import {
  documentDetail,
  documentList,
  entityDetail,
  eventDetail,
  eventRecord,
  neighbors,
  network,
  schema,
  searchResult,
  stats,
  timeline,
} from '../../server/model/index.ts';
import { ACTS, aDocumentId } from '../factories.ts';
import { aBin } from '../intake/fakes.ts';
import { openCleanDatabase, runCypher } from './database.ts';
import { aSmallGraph } from './samples.ts';

jest.setTimeout(120_000);

const MINISTRY = 'org:KOR:foreign-ministry';
const ENVOY = 'person:georgy-zinoviev';
const SUMMONED = `${MINISTRY}|SUMMONED|${ENVOY}`;

let database: Database;
let app: Express;
beforeAll(async () => {
  database = await openCleanDatabase();
  const loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
  await loader.load(aSmallGraph());
  const services = createServices({
    intake: createIntake({
      loader,
      spool: createSpool(mkdtempSync(join(tmpdir(), 'demarche-spool-'))),
      createExtractor: () => createExtractor(1),
      log: (error) => process.stderr.write(String(error)),
    }),
    removals: createRemovals(loader, aBin()),
    explanations: createExplanations(loader, () => createExplainer(NO_ADDITIONS)),
    isReadOnly: false,
    database,
    acts: [...ACTS.values()],
    corrections: NO_CORRECTIONS,
    thesaurus: loadThesaurus(),
    pipeline: 'rules-2',
    sampleIds: () => Promise.resolve(aSmallGraph().map(({ id }) => id)),
    restart: null,
    viewsDir: mkdtempSync(join(tmpdir(), 'demarche-views-')),
  });
  app = createApp({
    services: () => services,
    health: () => ({ status: 'ok', step: 'ready', version: '0.0.0' }),
    token: null,
    readOnly: false,
    clientDir: tmpdir(),
    log: (error) => process.stderr.write(String(error)),
  });
});
afterAll(() => database.close());

async function ask<T extends z.ZodType>(path: string, shape: T): Promise<z.output<T>> {
  const answer = await request(app).get(path);
  expect([path, answer.status]).toStrictEqual([path, 200]);
  return shape.parse(answer.body);
}

async function download(query: string, selection?: object): Promise<string> {
  const asked = request(app)[selection ? 'post' : 'get'](`/api/export?${query}`).buffer(true);
  const answer = await asked.responseType('blob').send(selection);
  return String(answer.body);
}

describe('the API on a small graph', () => {
  it('counts what there is', async () => {
    expect(await ask('/api/stats', stats)).toMatchObject({
      isSample: true,
      documents: 3,
      entities: 6,
      entitiesByKind: { organization: 1, person: 1, state: 4 },
      outdated: 3,
      pipeline: 'rules-2',
    });
  });

  it('tells the schema as it is, without what is the loader’s own', async () => {
    const { labels, relationships, acts } = await ask('/api/schema', schema);
    expect(labels.map(({ label }) => label)).toStrictEqual([
      ...['Document', 'Entity', 'Event', 'Organization', 'Person', 'State', 'Statement'],
    ]);
    expect(relationships.map(({ type }) => type)).toContain('WARNED');
    expect(acts).toHaveLength(ACTS.size);
  });

  it.each([
    ['zino', 'entity', 'Georgy Zinoviev'],
    ['may regr', 'event', 'that it may regret the move'],
    ['paris talks frank', 'document', '=Paris talks, "frank"'],
  ])('finds %j, first of all %s', async (typed, type, matched) => {
    const { hits } = await ask(`/api/search?q=${encodeURIComponent(typed)}`, searchResult);
    expect(hits[0]).toMatchObject({ type, matched });
  });

  it.each(['', '   ', '(', 'a AND', '*:*', '"', '\\', 'name:/x/', '~~~', 'nobody-of-that-name'])(
    'finds nothing for %j, and does not stumble',
    async (typed) => {
      const { hits } = await ask(`/api/search?q=${encodeURIComponent(typed)}`, searchResult);
      expect(hits.filter(({ type }) => type === 'entity')).toStrictEqual([]);
    },
  );

  it('draws the network, and rolls it up', async () => {
    const { edges, ties } = await ask('/api/network', network);
    expect(edges.map(({ id, label, reports }) => [id, label, reports])).toStrictEqual([
      [SUMMONED, 'Summoned', 2],
      ['state:FRA|MET|state:CIV', 'Met', 1],
      ['state:RUS|WARNED|state:KOR', 'Warned', 1],
    ]);
    expect(ties.map(({ kind, title }) => [kind, title])).toStrictEqual([
      ['part-of', null],
      ['speaks-for', 'ambassador'],
    ]);
    const states = await ask('/api/network?rollup=state&center=state:KOR', network);
    expect(states.nodes.map(({ id, events }) => [id, events])).toStrictEqual([
      ['state:KOR', states.totals.events],
      ['state:RUS', states.totals.events],
    ]);
  });

  it('follows the graph when it grows', async () => {
    await runCypher(
      "MATCH (e:Event {act: 'MET'})<-[:SOURCE_OF]-(s), (e)-[:TARGETED]->(t) " +
        'CREATE (s)-[:SOURCE_OF]->(f:Event)-[:TARGETED]->(t) ' +
        "SET f += e {.act, .status, .reports, .independent, .datePrecision, id: 'ffffffffffffffff'}",
    );
    expect((await ask('/api/network?acts=MET', network)).totals.events).toBe(2);
    await runCypher("MATCH (e:Event {id: 'ffffffffffffffff'}) DETACH DELETE e");
    expect((await ask('/api/network?acts=MET', network)).totals.events).toBe(1);
  });

  it('draws what is known to the month as a range', async () => {
    const { ranges, buckets } = await ask('/api/timeline', timeline);
    expect(ranges).toMatchObject([
      { summary: 'France met Côte d’Ivoire', from: '2024-06-01', to: '2024-06-30' },
    ]);
    expect(buckets.map(({ date }) => date)).toStrictEqual(['2024-06-21', '2024-06-22']);
  });

  it('knows an entity, and those it has dealt with a page at a time', async () => {
    const envoy = await ask(`/api/entities/${ENVOY}`, entityDetail);
    expect(envoy).toMatchObject({
      entity: { name: 'Georgy Zinoviev', kind: 'person', country: 'RUS' },
      did: [],
      received: [{ act: 'SUMMONED', events: 1 }],
      affiliations: [{ kind: 'speaks-for', direction: 'out', title: 'ambassador', documents: 2 }],
      eventCount: 1,
      documentCount: 2,
    });
    const page = await ask('/api/entities/state:KOR/neighbors?limit=1', neighbors);
    expect(page).toMatchObject({
      items: [{ entity: { id: 'state:RUS' }, acts: [{ act: 'WARNED', direction: 'in' }] }],
      total: 1,
      nextCursor: null,
    });
    const broken = await request(app).get('/api/entities/state:KOR/neighbors?cursor=x');
    expect(broken.status).toBe(400);
  });

  it('opens an event to its reports, by its id and by one that it has had', async () => {
    const { edges } = await ask('/api/network?acts=SUMMONED', network);
    const id = edges[0]?.eventIds[0] ?? '';
    const event = await ask(`/api/events/${id}`, eventDetail);
    expect(event).toMatchObject({
      label: 'Summoned',
      reports: 2,
      outlets: 2,
      independent: 2,
      answeredBy: [{ act: 'WARNED', hedge: 'possible' }],
      ledger: [
        { document: { outlet: 'The Harbour Wire' }, copyGroup: 0 },
        { document: { outlet: 'Eastern Post' }, copyGroup: 1 },
      ],
    });
    const [report] = event.ledger;
    const text = 'The foreign ministry summoned Ambassador Georgy Zinoviev on Friday.';
    expect([report?.text, report?.start, report?.cues]).toStrictEqual([
      text,
      16,
      [{ start: 37, end: 45 }],
    ]);
    const [alias] = event.aliases;
    expect(await ask(`/api/events/${alias}`, eventDetail)).toStrictEqual(event);
  });

  it('shows a document with its spans, by its id and by its key', async () => {
    const { documents, total } = await ask('/api/documents', documentList);
    expect([documents.map(({ key, events }) => [key, events]), total]).toStrictEqual([
      [
        ['post', 1],
        ['wire', 2],
        ['cable', 1],
      ],
      3,
    ]);
    const wire = await ask(`/api/documents/${aDocumentId('wire')}`, documentDetail);
    expect(await ask('/api/documents/wire', documentDetail)).toStrictEqual(wire);
    const [first, second] = wire.reports;
    expect(first?.spans.map(({ start, end }) => wire.text.slice(start, end))).toStrictEqual([
      'The foreign ministry summoned Ambassador Georgy Zinoviev on Friday.',
    ]);
    expect(second).toMatchObject({ event: { act: 'WARNED' }, attribution: [{ id: MINISTRY }] });
    expect(wire.mentions).toHaveLength(4);
  });

  it('runs a query', async () => {
    const answer = await request(app)
      .post('/api/cypher')
      .send({ query: 'MATCH (a)-[:WARNED]->(b) RETURN a.name, b.name' });
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { rows: [['Russia', 'South Korea']] },
    ]);
  });
});

describe('an export', () => {
  it('of the whole graph, as a script, makes the same graph again', async () => {
    const before = await graphHash(database);
    const script = await download('format=cypher');
    await runCypher('MATCH (n) DETACH DELETE n');
    for (const statement of script.split(/;\n/u))
      if (/^(?!\/\/)|^UNWIND/mu.test(statement) && statement.trim() !== '')
        await runCypher(statement);
    expect(await graphHash(database)).toBe(before);
  });

  it('of the whole graph holds each report, as the contract writes it', async () => {
    const lines = (await download('format=jsonl')).trim().split('\n');
    const records = lines.map((line) => eventRecord.parse(JSON.parse(line)));
    expect(records.map(({ document }) => document).sort()).toHaveLength(4);
  });

  it.each([
    ['csv', 1 + 1 + 1],
    ['csv&part=nodes', 1 + 2],
    ['csv&part=events', 1 + 1],
    ['jsonl', 2],
  ])('of what is on screen holds just that, as %s', async (format, count) => {
    const text = await download(`format=${format}`, {
      edges: [SUMMONED],
      entities: [MINISTRY, ENVOY],
    });
    const ties = format === 'csv' ? 1 : 0;
    expect(text.trim().split('\n')).toHaveLength(count - ties);
    expect(text).not.toContain('France');
  });

  it('of a filtered network is the network that is drawn', async () => {
    const drawn = await ask('/api/network?rollup=state&minReports=2', network);
    const text = await download('format=json', { rollup: 'state', minReports: 2 });
    expect(JSON.parse(text)).toMatchObject({
      nodes: drawn.nodes.map(({ id }) => ({ key: id })),
      edges: drawn.edges.map(({ id }) => ({ key: id })),
    });
  });
});
