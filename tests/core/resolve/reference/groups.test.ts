import { readText } from '../read.ts';

const TALK =
  'Defense Minister Ola Lind of Norway met Foreign Minister Abdou Ba of Chad on Monday. ';

test('"they" are not those who talked where officials nobody knows have acted since', () => {
  expect(readText(`${TALK}Officials agreed on trade. They left.`).ids('They')).toBe('- ambiguous');
});

test('"the officials" are those who talked', () => {
  expect(readText(`${TALK}The officials agreed on trade.`).ids('officials')).toBe(
    'person:ola-lind person:abdou-ba',
  );
});

test('"the government" of a text about another state is not one told of long before', () => {
  const { ids } = readText(
    'The Norwegian government sent ships. Chad closed a road. Chad opened a school. Chad sold wheat. The government banned a party.',
  );
  expect(ids('government')).not.toBe('state:NOR');
});

test('"he" in a speaker\'s turn is not the speaker', () => {
  expect(readText('Ana Soto: The president has invited him.').ids('him')).not.toBe(
    'person:ana-soto',
  );
});

test('"the two" are those who talked, not those whose visit is told of', () => {
  const { ids } = readText(
    'Defense Minister Ola Lind of Norway met Foreign Minister Abdou Ba of Chad on Monday. They discussed a visit by President Macron and President Ruto. The two agreed on trade.',
  );
  expect(ids('two')).toBe('person:ola-lind person:abdou-ba');
});

test.each([
  ['neighbours', 'Norway condemned Peru. Chad protested to Mali. Chile praised both neighbours.'],
  ['ministers', 'Norway and Chile recalled their ministers.'],
  ['former', 'Norway met Chile. The former minister left.'],
  ['pair', 'Norway and Chile fought. A pair of boots was left.'],
])('"%s" is not a group that the words before it do not make', (word, text) => {
  expect(readText(text).ids(word)).toMatch(/^- /u);
});

const PAIR = 'Norway and Chile accused each other on Monday. ';

test.each([
  ['ministers', 'Their water ministers met.', 'state:NOR state:CHL'],
  ['pair', 'Peru praised the pair.', 'state:NOR state:CHL'],
  ['each', 'Peru asked, and each thanked Mali.', 'state:NOR state:CHL'],
  ['former', 'The former thanked Mali.', 'state:NOR'],
  ['latter', 'Peru praised the latter.', 'state:CHL'],
  ['neighbours', 'Peru thanked both neighbours.', 'state:NOR state:CHL'],
])('"%s" are those told of together: %s', (word, text, ids) => {
  expect(readText(`${PAIR}${text}`).ids(word)).toBe(ids);
});

test('an office with its holder takes part with whoever is joined to the name', () => {
  const { ids } = readText(
    'The Chadian minister, Abdou Ba, and the Norwegian ambassador, Ola Lind, met.',
  );
  expect(ids('minister')).toBe('person:abdou-ba person:ola-lind');
});

test('"his" aides are those of whoever stands beside them', () => {
  const { ids } = readText(
    'Norwegian President Ola Lind met Chadian President Abdou Ba and his aides.',
  );
  expect(ids('his')).toBe('person:abdou-ba');
});

test('"the ministers" are nobody who leads an opposition', () => {
  const { ids } = readText(
    'Norway punished officials over the arrest of opposition leader Ola Lind and against Chadian leader Abdou Ba. The ministers left.',
  );
  expect(ids('ministers')).not.toContain('person:ola-lind');
});

test('"the four counterparts" are the only four people of the sentence before', () => {
  const { ids } = readText(
    'President Macron of France and President Ruto of Kenya took part from Paris, with President Boric of Chile and President Duda of Poland joining from Lima. The four counterparts were tired.',
  );
  expect(ids('counterparts').split(' ')).toHaveLength(4);
});

test('the two sides of a release are its own state and another', () => {
  const release = { title: 'Readout of a meeting', url: 'https://www.mofa.go.kr/a' };
  const met = 'Ana Soto met with Luis Vera in Oslo, and spoke of the talks in Beijing.';
  const { ids } = readText(`${met} The two sides left.`, release);
  expect(ids('sides')).not.toContain('state:NOR');
});

test('a land that only stands before a noun is no side', () => {
  const { ids } = readText(
    'Norway raised peace across the Taiwan Strait. The two sides committed to talk.',
  );
  expect(ids('sides')).not.toContain('state:TWN');
});

test('two women of whom nothing is said are nobody told of before', () => {
  const { ids } = readText('Ola Lind met Abdou Ba in Oslo. Two women left. The two women smiled.');
  expect(ids('women', 0)).toBe('- no-actor');
  expect(ids('women')).toBe('person:ola-lind person:abdou-ba');
});
