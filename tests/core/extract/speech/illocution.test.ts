import { toldIn } from '../told.ts';
import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';

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
    ['Peru said Chile was not responsible for the fire.', 'PER SAID -'],
    ['Peru said the talks must be short.', 'PER SAID -'],
    ['Peru said Chile was sheltering orphans.', 'PER SAID -'],
    ['Peru said Chile must have a clear horizon.', 'PER SAID -'],
    ['Peru said it would wait for Chile.', 'PER SAID -'],
    ['Peru said it would have sent its ship to Chile.', 'PER SAID -'],
    ['Peru said the tax would be a mistake.', 'PER SAID -'],
  ])('is only a statement in: %s', (text, event) => {
    expect(told(text)).toStrictEqual([event]);
  });

  test.each([
    ['Peru said it will not stop its inquiry into Chile.', 'PER REJECTED'],
    ['Peru said Chile was responsible for the fire.', 'PER ACCUSED CHL'],
    ['Peru said Chile was behind the raid.', 'PER ACCUSED CHL'],
    ['Peru said Chile had shelled Peru.', 'PER ACCUSED CHL'],
    ['Peru said Chile was sheltering rebels.', 'PER ACCUSED CHL'],
    ['Peru said Chile had violated the truce.', 'PER ACCUSED CHL'],
    ['Peru said all Chilean troops must be withdrawn.', 'PER URGED CHL'],
    ['The Peruvian opposition leader said the Peruvian government must resign.', 'PER URGED PER'],
    [
      'Ana Soto, the former prime minister of Peru, said the Peruvian government must resign.',
      'PER URGED PER',
    ],
    ['Peru said it will repair the bridges for Chile.', 'PER PLEDGED CHL'],
    [
      'Peruvian President Ana Soto called Chilean President Luis Vera to apologize.',
      'PER APOLOGIZED CHL',
    ],
    ['Peru told Chile that this would be a big mistake.', 'PER WARNED CHL'],
    ['“You must not make such a mistake,” Peru told Chile.', 'PER WARNED CHL'],
    ['Peru said Chile would face grave consequences.', 'PER WARNED CHL'],
    ['Peru said the dam would endanger relations with Chile.', 'PER WARNED CHL'],
    ['Peru said it will respond decisively if Chile attacks its port.', 'PER THREATENED CHL'],
    ['Peru said it would treat the blockade as an act of war by Chile.', 'PER THREATENED CHL'],
    [
      'Unless Chile withdrew its boats, Peru would cut the power, a Peruvian negotiator told Chile.',
      'PER THREATENED CHL',
    ],
    ['Chile refused a request from Peru, its foreign ministry said.', 'CHL REJECTED PER'],
  ])('is an act with those it names in: %s', (text, event) => {
    expect(told(text).some((e) => e.startsWith(event))).toBe(true);
  });
});

test('of several who speak only those promise who will do it', () => {
  const told = toldIn('Qatar and Washington said that U.S. negotiators would gather in Doha.');
  expect(told.filter((t) => t.startsWith('QAT PLEDGED'))).toStrictEqual([]);
});
