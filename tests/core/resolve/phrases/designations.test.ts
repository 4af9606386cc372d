import { readText } from '../read.ts';
import { designatedType } from '../../../../server/core/resolve/phrases/designations.ts';

describe('designatedType', () => {
  test.each([
    ['person', 'Orvane', 'smiled', 'person'],
    ['unknown', 'Orvane', '', 'unknown'],
    ['unknown', 'Orvane', 'province', 'place'],
    ['organization', 'Orvane State', 'fell', 'place'],
    ['organization', 'Indo-Pacific', 'is', 'place'],
    ['unknown', 'Los Vintra', 'cartel', 'organization'],
    ['person', 'Orvane Liberation Front', 'said', 'organization'],
  ] as const)('takes a %s "%s" before "%s" for a %s', (type, words, next, expected) => {
    expect(designatedType(type, words, next)).toBe(expected);
  });
});

test('what a memorial is called by is nobody', () => {
  const { who } = readText('Chad bombed a place near the Ola Lind memorial on Monday.');
  expect(who.entities.filter((e) => e.kind === 'person')).toStrictEqual([]);
});
