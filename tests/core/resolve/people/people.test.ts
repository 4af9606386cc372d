import { readText } from '../read.ts';
import {
  findBearers,
  gatherPeople,
  type Naming,
} from '../../../../server/core/resolve/people/people.ts';

function aNaming(words: string, more: Partial<Naming> = {}): Naming {
  return {
    words,
    slot: null,
    title: null,
    code: null,
    gender: null,
    isPerson: true,
    isHuman: false,
    isHeadlined: false,
    ...more,
  };
}

function idsOf(...namings: readonly Naming[]): readonly string[] {
  return gatherPeople(namings).map((p) => p.id);
}

test('a name of nobody known to be a person makes no person', () => {
  expect(idsOf(aNaming('Grand Hotel', { isPerson: false }))).toStrictEqual([]);
});

test('a name from within another is nobody known without the same office', () => {
  expect(
    idsOf(
      aNaming('Ana Rio de Melo', { slot: 'presidency' }),
      aNaming('Rio', { slot: 'foreign-ministry' }),
    ),
  ).toStrictEqual(['person:ana-rio-de-melo', 'person:rio']);
});

test('a name from within another is the same one with the same office', () => {
  const people = gatherPeople([
    aNaming('Ana Rio de Melo', { slot: 'presidency' }),
    aNaming('Rio', { slot: 'presidency' }),
  ]);
  expect(findBearers(people, 'Rio').map((p) => p.id)).toStrictEqual(['person:ana-rio-de-melo']);
});

test('two people of one family name stay two', () => {
  expect(
    idsOf(aNaming('Kim Ha-neul', { code: 'KOR' }), aNaming('Kim Chol-su', { code: 'PRK' })),
  ).toStrictEqual(['person:kim-ha-neul', 'person:kim-chol-su']);
});

test.each([
  ['Park Min Ho', 'Park Min-ho'],
  ['Joseph R. Marlow, Jr.', 'Joe Marlow'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
  ['Anna Petrova', 'Petrova'],
  ['Park Min-ho', 'Park'],
  ['José Peña', 'Jose Pena'],
])('"%s" and "%s" are one person', (a, b) => {
  expect(idsOf(aNaming(a), aNaming(b))).toHaveLength(1);
});

test('someone known by one name only is short', () => {
  const [person] = gatherPeople([aNaming('Petrova')]);
  expect(person).toMatchObject({ id: 'person:petrova', isShort: true });
});

test('a family name means all who bear it, a given name only when no family name fits', () => {
  const people = gatherPeople([
    aNaming('Kim Ha-neul'),
    aNaming('Kim Chol-su'),
    aNaming('Anna Petrova'),
  ]);
  expect(findBearers(people, 'Kim').map((p) => p.name)).toStrictEqual([
    'Kim Ha-neul',
    'Kim Chol-su',
  ]);
  expect(findBearers(people, 'Anna').map((p) => p.name)).toStrictEqual(['Anna Petrova']);
});

test('whoever later goes by one part of the name and writes is a person', () => {
  const named = aNaming('Dai Bingguo', { isPerson: false, isHuman: true });
  expect(idsOf(named, aNaming('Dai', { isPerson: false, isHuman: true }))).toStrictEqual([
    'person:dai-bingguo',
  ]);
});

describe('a name with one letter wrong', () => {
  test('is another where the office is another', () => {
    const { ids } = readText('President Ola Bergstrom left. Minister Bergstrum stayed.');
    expect(ids('Bergstrum')).not.toBe('person:ola-bergstrom');
  });

  test('is that of whoever holds the office', () => {
    const { ids } = readText('President Ola Bergstrom left. President Bergstrum thanked Chad.');
    expect(ids('Bergstrum')).toBe('person:ola-bergstrom');
  });
});

test('a short family name keeps its letters', () => {
  expect(readText('Foreign Minister Wang Yi of China left.').ids('Yi')).toBe('person:wang-yi');
});

test('an article before the family name may be written apart or not', () => {
  expect(
    idsOf(aNaming('Tamim bin Hamad Al Thani'), aNaming('al-Thani', { isPerson: false })),
  ).toStrictEqual(['person:tamim-bin-hamad-al-thani']);
});
