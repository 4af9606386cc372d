import { extractDocument } from '../../../server/core/pipeline.ts';
import { loadResources } from '../../../server/io/resources.ts';

const resources = loadResources();

function told(text: string): readonly string[] {
  return extractDocument({ key: 'example', text }, resources)
    .events.filter((e) => e.status === 'asserted')
    .map((e) => `${e.source.country ?? e.source.name} ${e.type} ${e.target?.country ?? '-'}`);
}

describe('what is done in saying something', () => {
  test.each([
    ['Peru said it will not forget.', 'PER SAID -'],
    ['Peru said Chile will not sell its mines.', 'PER SAID -'],
  ])('is no refusal in: %s', (text, event) => {
    expect(told(text)).toStrictEqual([event]);
  });

  test.each([
    ['Peru said it will not stop its inquiry into Chile.', 'PER REJECTED'],
    ['Peru said it will repair the bridges for Chile.', 'PER PLEDGED CHL'],
    [
      'Peruvian President Ana Soto called Chilean President Luis Vera to apologize.',
      'PER APOLOGIZED CHL',
    ],
    ['Chile refused a request from Peru, its foreign ministry said.', 'CHL REJECTED PER'],
  ])('is an act with those it names in: %s', (text, event) => {
    expect(told(text).some((e) => e.startsWith(event))).toBe(true);
  });
});
