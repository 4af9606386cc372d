import { codeOfPlace, issuerCodeOf } from '../../../../server/core/resolve/offices/issuers.ts';
import { loadResources } from '../../../../server/io/resources.ts';
import { readText } from '../read.ts';

const { lexicon } = loadResources().gazetteer;

test.each(['The Chad Post', 'Embassy of Japan in Kenya', 'Office of Good Works', null])(
  'takes "%s" for no state\'s own',
  (outlet) => {
    expect(issuerCodeOf(outlet, null, lexicon)).toBeNull();
  },
);

test.each([
  ['Office of the President of Kenya', 'KEN'],
  ['Ministry of Foreign Affairs of the Republic of Korea', 'KOR'],
  ['The White House', 'USA'],
])('knows whose "%s" is', (outlet, code) => {
  expect(issuerCodeOf(outlet, null, lexicon)).toBe(code);
});

test.each([
  ['https://www.government-news.example/gov', null],
  ['https://lamp.example/story.gov', null],
  ['https://archives.gov/briefing', 'USA'],
  ['https://www.mofa.go.kr/eng', 'KOR'],
  ['http://kremlin.ru/events', 'RUS'],
])('knows by its address whose "%s" is', (url, code) => {
  expect(issuerCodeOf(null, url, lexicon)).toBe(code);
  expect(issuerCodeOf('The Chad Post', url, lexicon)).toBeNull();
});

test('knows where a dateline is', () => {
  expect(codeOfPlace('Seoul, South Korea', lexicon)).toBe('KOR');
  expect(codeOfPlace(null, lexicon)).toBeNull();
});

test("an office without a state in a state's own release is its own", () => {
  const { country } = readText(
    'National Security Adviser Duarte Falcao met with Foreign Minister Ola Lind of Norway.',
    { outlet: 'Office of the Prime Minister of Portugal' },
  );
  expect(country('person:duarte-falcao')).toBe('PRT');
  expect(country('person:ola-lind')).toBe('NOR');
});
