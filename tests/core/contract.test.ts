import { writeContractLine } from '../../server/core/contract.ts';
import { anEvent, ZINOVIEV } from '../factories.ts';

test('prints the published fields in their order and no others', () => {
  const line = writeContractLine(anEvent({ target: ZINOVIEV, answers: [] }));
  expect(JSON.parse(line)).toStrictEqual({
    record: 'event',
    document: 'document',
    type: 'SUMMONED',
    plover: 'REQUEST',
    cameo: '100',
    status: 'asserted',
    source: {
      id: 'state:KOR',
      name: 'South Korea',
      kind: 'state',
      country: 'KOR',
      surface: 'South Korea',
    },
    target: {
      id: 'person:georgy-zinoviev',
      name: 'Georgy Zinoviev',
      kind: 'person',
      country: 'RUS',
      surface: 'Georgy Zinoviev',
    },
    concerns: [],
    date: '2024-06-21',
    datePrecision: 'day',
    hedge: null,
    quoted: false,
    content: null,
    attribution: [],
    rule: 'a-rule',
    confidence: 0.9,
    evidence: [{ start: 0, end: 10 }],
  });
});

test('writes null for a target that is not there', () => {
  expect(JSON.parse(writeContractLine(anEvent({ target: null })))).toHaveProperty('target', null);
});

test('adds the reasons when they are asked for', () => {
  const line: unknown = JSON.parse(writeContractLine(anEvent(), ['rule a-rule by "warned"']));
  expect(line).toHaveProperty('why', ['rule a-rule by "warned"']);
});
