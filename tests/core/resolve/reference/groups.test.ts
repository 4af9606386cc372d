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
