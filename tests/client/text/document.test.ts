import { networkOf } from '../../../client/src/graph/network/documentNetwork.ts';
import { createEntityId } from '../../../server/model/index.ts';
import { citeReport } from '../../../client/src/text/citation.ts';
import { cutPassages } from '../../../client/src/text/passages.ts';
import { sayNode, tallyNode } from '../../../client/src/text/sentences.ts';
import { aDocument, anEvent, aReport } from '../fixtures/reports.ts';
import { aNetwork } from '../fixtures/world.ts';

test('finds nothing in noise', () => {
  const noise = cutPassages(aDocument()).filter(({ kind }) => kind === 'noise');
  expect(noise).toHaveLength(2);
  expect(noise.flatMap(({ segments }) => segments.flatMap(({ values }) => values))).toStrictEqual(
    [],
  );
});

test('sets a dateline and the sentence after it as one passage', () => {
  const texts = cutPassages(aDocument()).map(({ segments }) =>
    segments.map(({ text }) => text).join(''),
  );
  expect(texts).toHaveLength(5);
  expect(texts[2]).toMatch(/^SEOUL, June 21 – South Korea summoned .* said\.$/u);
});

test('covers a cue with its report and marks where the report begins', () => {
  const segments = cutPassages(aDocument()).flatMap((passage) => passage.segments);
  const cue = segments.find(({ text }) => text === 'summoned');
  expect(cue?.values.map(({ type }) => type).sort()).toStrictEqual(['cue', 'report', 'sentence']);
});

test('makes a network of what one document tells', () => {
  const { nodes, edges } = networkOf(aDocument());
  expect(nodes.map(({ name }) => name)).toStrictEqual(['South Korea', 'Russia', 'Lim Soo-suk']);
  expect(edges.map(({ label }) => label)).toStrictEqual(['Summoned', 'Warned']);
});

test.each(['planned', 'claimed', 'negated'] as const)('draws no line of what is %s', (status) => {
  const source = aDocument();
  const reports = source.reports.map((told) => ({ ...told, event: { ...told.event, status } }));
  expect(networkOf({ ...source, reports }).edges).toStrictEqual([]);
});

test('draws in it whom something is said about: nobody of the speaker’s own country', () => {
  const source = aDocument();
  const [first] = source.reports;
  if (first === undefined) throw new Error('a report');
  const { event } = first;
  const abroad = { ...event.source, id: createEntityId('state:JPN'), country: 'JPN' };
  const concerns = [event.source, { ...abroad, country: event.source.country }, abroad];
  const told = { ...first, event: { ...event, target: null }, concerns };
  expect(networkOf({ ...source, reports: [{ ...told, concerns: [] }] }).edges).toStrictEqual([]);
  const beside = { ...abroad, id: createEntityId('treaty:one'), country: null };
  const several = networkOf({ ...source, reports: [{ ...told, concerns: [...concerns, beside] }] });
  expect(several.nodes.map(({ events }) => events)).toStrictEqual([1, 1, 1]);
  const { edges } = networkOf({ ...source, reports: [told] });
  expect(edges.map(({ target, label, about }) => [target, label, about])).toStrictEqual([
    ['state:JPN', 'Summoned about', true],
  ]);
});

test('says nothing of an entity that is not on the map', () => {
  expect(sayNode(aNetwork(), 'state:XXX')).toBe('');
});

test('says an entity with what it did and received', () => {
  expect(sayNode(aNetwork(), 'state:RUS')).toBe('Russia, state: did 2, received 7.');
});

test('counts the pairs of a joint act once, and what is only said about an entity apart', () => {
  const [one, two, three] = aNetwork().edges.filter(({ target }) => target === 'state:RUS');
  if (one === undefined || two === undefined || three === undefined) throw new Error('lines');
  const edges = [one, { ...two, quad: one.quad }, { ...three, about: true as const }];
  const tallies = edges
    .flatMap(({ eventIds }) => eventIds)
    .map((event) => ({ event, one: 'joint', reports: 1, documents: [0] }));
  const network = aNetwork({ edges, tallies });
  expect(tallyNode(network, 'state:RUS')).toStrictEqual({
    did: [],
    received: [[one.quad, 1]],
    about: [[three.quad, 1]],
  });
  expect(sayNode(network, 'state:RUS')).toBe('Russia, state: did 0, received 1, spoken of in 1.');
});

test('cites a report with its words, its source and where they stand', () => {
  const citation = citeReport(aReport(), anEvent());
  expect(citation).toMatch(/^“South Korea summoned .*”, according to Foreign Ministry, Seoul/u);
  expect(citation).toContain('https://sample.example/envoy');
});
