import { renderSummary } from '../../server/cli/summary.ts';
import type { IngestSummary } from '../../server/tally.ts';

const SUMMARY: IngestSummary = {
  added: 12,
  replaced: 1,
  same: 2,
  reports: 40,
  rejected: { empty: 2, binary: 1 },
  abstentions: {},
  pipeline: '1-abc',
  isStopped: false,
};

test('tells documents, events, entities, rejects by reason, abstentions and time', () => {
  const holdings = { documents: 15, events: 31, entities: 20 };
  expect(renderSummary(SUMMARY, holdings, 3.21)).toStrictEqual([
    'documents:  12 new, 1 read again, 2 the same as stored',
    'events:     40 reports',
    'rejected:   3 (empty 2, binary 1)',
    'abstained:  none',
    'the graph:  15 documents, 31 events, 20 entities',
    'took:       3.2 s, rules 1-abc',
  ]);
});

test('says how to go on after a stop', () => {
  const [first] = renderSummary({ ...SUMMARY, isStopped: true }, null, 1);
  expect(first).toBe('Stopped. Run it again to go on: what is stored is passed over.');
});
