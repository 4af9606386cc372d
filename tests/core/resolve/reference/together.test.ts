import { readText } from '../read.ts';

const CALL = 'President Ruto spoke with President Macron on Monday.';
const BOTH = 'person:william-ruto person:emmanuel-macron';

test.each([
  'He asked for a valley with Malians and Chadians enjoying the same rights.',
  'He stressed that Malians and Chadians must share the river.',
])('peoples within a clause, as in "%s", are not "they"', (clause) => {
  expect(readText(`${CALL} ${clause} They discussed the harvest.`).ids('They')).toBe(BOTH);
});

test('those who act together since are "they"', () => {
  const { ids } = readText(`${CALL} Mali and Chad condemned the call. They protested to Oslo.`);
  expect(ids('They')).toBe('state:MLI state:TCD');
});

test('a host and his guest are "they"', () => {
  const { ids } = readText(
    'President Ruto hosted President Macron on Monday. They discussed a plan announced by Mali and Chad. They left.',
  );
  expect(ids('They')).toBe(BOTH);
});

test('beside one of its people a state is no guest of its own', () => {
  const { ids } = readText(
    'President Emmanuel Macron hosted Mexican President Andrés Manuel López Obrador and Mexican officials. Macron praised Haiti and Kenya. The two also discussed trade.',
  );
  expect(ids('two')).toBe('person:emmanuel-macron person:andres-manuel-lopez-obrador');
});
