import { readText } from '../read.ts';

function peopleOf(text: string): readonly string[] {
  const { who } = readText(text);
  return who.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id);
}

describe('takes for nobody', () => {
  test.each([
    'Ola Lind of Norway praised the Harbour University. The Harbour University left.',
    'Norway set up a trade agenda. The Trade Agenda was praised by Sweden.',
    'Norway thanked Ambassador Extraordinary and Plenipotentiary to Chad.',
    'Minister Ola Lind Praises Largest Northern Fishing Plan\n\nNorway protested on Monday.',
  ])('what only looks like a name: %s', (text) => {
    expect(peopleOf(text).filter((id) => id !== 'person:ola-lind')).toStrictEqual([]);
  });
});

test.each([
  ['Kenya said on Monday that H.E. Ola Lind met the envoy of Chad.', 'person:ola-lind'],
  ['The envoy for Economic Recovery Anna Peterson met the envoy of Chad.', 'person:anna-peterson'],
  ['His Majesty King Ubaldo of Norway met the envoy.', 'person:ubaldo'],
  [
    'Assistant to the President for Homeland Security Dr. Ola Lind met the envoy of Chad.',
    'person:ola-lind',
  ],
])('keeps what stands before a name out of it: %s', (text, id) => {
  expect(peopleOf(text)).toStrictEqual([id]);
});

test('whoever serves a president is none', () => {
  const { who } = readText(
    'Adviser to the President of Chad Ola Lind met Kenyan Foreign Minister Ada Brandt.',
  );
  const titles = who.affiliations.filter(({ from }) => from === 'person:ola-lind');
  expect(titles.map(({ title }) => title)).not.toContain('President');
});

test('the President is no Vice President and no Crown Prince', () => {
  const { ids } = readText(
    'Vice President Ada Brandt of Chad met Crown Prince Ivo Lukic of Norway. The President smiled.',
  );
  expect(ids('President')).not.toMatch(/^person:/u);
});

test('a head of state by the family name alone is known wherever the name is taken for a person', () => {
  expect(peopleOf('Norway spoke of the summit between Putin and Chad.')).toStrictEqual([
    'person:vladimir-putin',
  ]);
});

describe('a leader by the family name alone', () => {
  test.each([
    ['a short name of a minister', 'Kuleb said the talks went on.'],
    ['a minister of another time', 'Lavrov said the talks went on.', '1995-06-27'],
  ])('is not %s', (_, text, publishedAt = '2024-06-27') => {
    const { who } = readText(text, { publishedAt });
    expect(who.entities.filter(({ kind }) => kind === 'person')).toStrictEqual([]);
  });

  test.each([
    ['Zelenskiy thanked Chad for the tanks.', 'person:volodymyr-zelenskyy', 'UKR'],
    ['Zelenski thanked Chad for the tanks.', 'person:volodymyr-zelenskyy', 'UKR'],
    ['Lavrov said the talks went on.', 'person:sergey-lavrov', 'RUS'],
  ])(
    'is known however it is spelled, and a minister where the name is rare: %s',
    (text, id, code) => {
      const { country } = readText(text);
      expect(country(id)).toBe(code);
    },
  );
});

test.each([
  ['Chad opened an inquiry into the Harbour Fund.', []],
  ['Chad looked into Moundou.', []],
  ['Chadian police jailed Demirov on Monday.', ['person:demirov']],
  ['A Chadian court opened an inquiry into Ola Vintra.', ['person:ola-vintra']],
  ['Theresa May praised Chad.', ['person:theresa-may']],
])('who is held or looked into by name is a person: %s', (text, ids) => {
  expect(peopleOf(text)).toStrictEqual(ids);
});

test('a slip in a title is no part of a name', () => {
  expect(
    peopleOf(
      'President Macron met Prime Minister Mustafa Al-Kadhimi of Iraq. He thanked Prime Minster Kadhimi.',
    ),
  ).toStrictEqual(['person:emmanuel-macron', 'person:mustafa-al-kadhimi']);
});

test('a head of government with whom somebody talks is a person, whatever the recogniser says', () => {
  const { ids } = readText('In a phone call between Modi and Putin, they discussed trade.');
  expect(ids('Modi')).toBe('person:narendra-modi person:vladimir-putin');
});

test('whoever has a title already is no spokesman of whom a verb follows', () => {
  const { ids } = readText(
    'During the meeting with Foreign Minister Ola Lind, the Spokesman said, Chad thanked Norway.',
  );
  expect(ids('Spokesman')).not.toBe('person:ola-lind');
});
