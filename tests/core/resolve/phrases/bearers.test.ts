import { readText } from '../read.ts';

test.each([
  [
    'Assistant Secretary for African and Middle Eastern Affairs Niamh Corrigan left.',
    'Corrigan',
    'person:niamh-corrigan',
  ],
  [
    'Assistant Secretary for Special Operations and Low-Intensity Conflict Chris Maier left.',
    'Maier',
    'person:chris-maier',
  ],
  [
    'Minister of Foreign Affairs and Expatriates Huda Nasser of Jordan left.',
    'Nasser',
    'person:huda-nasser',
  ],
])('"%s" keeps what the office is about out of the name', (text, word, id) => {
  expect(readText(text).ids(word)).toBe(id);
});

test.each([
  ['Minister van der Berg of Norway left.', 'Berg', 'person:van-der-berg'],
  ['President Ulla von der Tann of Norway left.', 'Tann', 'person:ulla-von-der-tann'],
  ['Amir Sheikh Salim bin Nasser of Qatar left.', 'Nasser', 'person:salim-bin-nasser'],
])('"%s" takes the whole name and nothing else', (text, word, id) => {
  const { ids, country } = readText(text);
  expect(ids(word)).toBe(id);
  expect(country(id)).not.toBe('none');
});

test.each([
  ['Huda Nasser, Spokesperson and Chief Advisor to the President of Chad, left.', 'TCD'],
  ['Jean Lind, Permanent Under-Secretary of State at the Danish foreign ministry, left.', 'DNK'],
  ['Sheikh Nasser bin Salim of Qatar left. Nasser thanked Chad.', 'QAT'],
  ['Peru’s minister for the coast, Huda Nasser, left.', 'PER'],
  ['Chile left. Peru’s, Huda Nasser, stayed, and Huda Nasser spoke.', 'PER'],
])('"%s" tells whose the office is', (text, code) => {
  const { ids, country } = readText(text);
  expect(country(ids(text.startsWith('Jean') ? 'Lind' : 'Nasser', 0))).toBe(code);
});

test('a small word with a capital behind a title begins a name, save in a headline', () => {
  expect(readText('Kenya thanked President To Lam of Vietnam.').ids('Lam')).toBe('person:to-lam');
  const { who } = readText('Vietnamese President To Visit Chad');
  expect(who.entities.map(({ id }) => id)).not.toContain('person:to-visit');
});

test('a form of address behind the comma does not hide who holds the office', () => {
  const { ids } = readText('Norway’s envoy, Dr. Ana Soto, left for Oslo on Monday.');
  expect(ids('envoy')).toBe('person:ana-soto');
});

test('"their Cabinets" is no name', () => {
  const { ids } = readText('Norway and Chad told their Cabinets to act.');
  expect(ids('Cabinets')).toMatch(/^- /u);
});

test('what an office is about is nobody', () => {
  const { who } = readText(
    'Special Presidential Coordinator for Global Infrastructure and Energy Security Ana Soto visited Norway on Monday.',
  );
  const ids = who.entities.map((e) => e.id);
  expect(ids).toContain('state:NOR');
  expect(ids.filter((id) => id.startsWith('org:'))).toStrictEqual([]);
});

test('a name that the recogniser takes for a place bears the office right behind it', () => {
  const { ids } = readText(
    'Norway met today with Tomas Pojar, National Security Advisor to the Prime Minister of Chad.',
  );
  expect(ids('Pojar')).toBe('person:tomas-pojar');
});

test('what an office is about is no part of its holder’s name, though it is taken for a body', () => {
  const { who } = readText(
    'Norway hosted a delegation led by Deputy Secretary of State for Management and Resources Rich Verma to discuss trade.',
  );
  const ids = who.entities.map((e) => e.id);
  expect(ids).toContain('person:rich-verma');
  expect(ids).not.toContain('org:resources-rich-verma');
});

test('leaders of a region are not of the town where they meet', () => {
  expect(readText('Norway met with Arab leaders in Dubai.').ids('leaders')).toMatch(/^- /u);
});

test('who leads the office of a president is no president', () => {
  const { ids, who } = readText(
    'Norway met with Head of the Office of the President of Ukraine Andriy Yermak.',
  );
  expect(ids('Head')).toBe('person:andriy-yermak');
  expect(who.affiliations.map(({ title }) => title)).not.toContain('President');
});

test('a name of three words behind what an office is about is whole', () => {
  const { ids, country } = readText(
    'On July 25, 2023 Mexico’s Secretary of Security Rosa Icela Rodriguez hosted Norway.',
  );
  expect(ids('Rodriguez')).toBe('person:rosa-icela-rodriguez');
  expect(country('person:rosa-icela-rodriguez')).toBe('MEX');
});

test('what an office is for says nothing against the state before it', () => {
  const { country } = readText(
    'Norway met with U.S. Deputy National Security Advisor for International Economics Mike Pyle.',
  );
  expect(country('person:mike-pyle')).toBe('USA');
});
