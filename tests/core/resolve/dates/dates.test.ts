import { readText } from '../read.ts';

test.each([
  ['Chile has been under sanctions since 2006.', 'been'],
  ['Chile warned Peru.', 'warned'],
  ['Chile warned Peru before Friday.', 'warned'],
  ['Chile warned Peru the next day.', 'warned'],
  ['Chile warned that Peru fell ill on Monday.', 'warned'],
])('gives no date to "%s"', (text, verb) => {
  expect(readText(text).date(verb)).toBeNull();
});

test.each([
  ['Chile warned Peru on Thursday.', 'warned', '2024-06-27'],
  ['Chile warned Peru on Friday.', 'warned', '2024-06-21'],
  ['Chile warned Peru on Friday (June 14).', 'warned', '2024-06-14'],
  ['Chile warned Peru on December 30.', 'warned', '2023-12-30'],
  ['Chile signed the pact in Lima this week.', 'signed', '2024-06-24/2024-06-27'],
  ['Chile signed the pact in Lima last week.', 'signed', '2024-06-17/2024-06-23'],
  ['Chile signed the pact in March 2010.', 'signed', '2010-03'],
  ['Chile invaded Peru in 1879, and war followed in 1980.', 'followed', '1980'],
  ['Chile warned Peru yesterday and recalled its envoy.', 'recalled', '2024-06-26'],
  ['The reply came a day after Chile warned Peru.', 'warned', '2024-06-26'],
  ['In March, Chile arrested two spies.', 'arrested', '2024-03'],
  ['Ana Soto visited Peru from June 3 to June 6.', 'visited', '2024-06-03/2024-06-06'],
  ['Between June 1 and June 14, Chile bombed Peru.', 'bombed', '2024-06-01/2024-06-14'],
  ['Ana Soto visited Peru June 3 and 4.', 'visited', '2024-06-03/2024-06-04'],
  ['Ana Soto visited Peru on June 3 and 9.', 'visited', '2024-06-03'],
  ['Ana Soto visited Peru on 28-30 May 2019.', 'visited', '2019-05-28/2019-05-30'],
  ['Chile met Peru on the 20th.', 'met', '2024-06-20'],
  ['Speaking on Tuesday, Chile warned Peru.', 'warned', '2024-06-25'],
  ['Chile warned Peru on Monday. Peru protested the next day.', 'protested', '2024-06-25'],
  ['Chile warned Peru on Monday. Peru protested the same day.', 'protested', '2024-06-24'],
  [
    'Chile and Peru met on Monday. In the talks on Tuesday, Chile asked for more.',
    'asked',
    '2024-06-25',
  ],
])('dates "%s"', (text, verb, date) => {
  expect(readText(text).date(verb)).toBe(date);
});

test('a deed to come is dated ahead', () => {
  expect(readText('Chile will meet Peru on Friday.').date('meet', 'future')).toBe('2024-06-28');
});

test('what was said in the meeting was said on its day', () => {
  const { date } = readText(
    'Ana Soto had a meeting with Luis Paz on Wednesday.\n\nIn the meeting, Soto stressed that she was worried.',
  );
  expect(date('stressed')).toBe('2024-06-26');
});

test('a caption is not dated by the day of the report', () => {
  const { date } = readText(
    'Envoys meet in Lima\nThe two shake hands on Monday.\nPHOTO: A. Writer\nChile warned Peru on Monday.',
  );
  expect(date('shake')).toBeNull();
  expect(date('warned')).toBe('2024-06-24');
});

test('the day of what one judges is not that of judging it', () => {
  expect(readText('Norway condemned the 10 May 2024 raid.').date('condemned')).toBeNull();
});

test('a range that goes on has come as far as the day that tells of it', () => {
  const { date } = readText('Ana Soto visited Peru from June 25 to June 30.');
  expect(date('visited')).toBe('2024-06-25/2024-06-27');
});

test('"this year" is no day of praising what is done in it', () => {
  expect(readText('Norway lauded the visit to Chad this year.').date('lauded')).toBeNull();
});

test.each([
  ['Following up on the minister’s May 2022 trip to Lima, Chile thanked Peru.', 'thanked'],
  ['Building on the talks in May 2022, Chile thanked Peru.', 'thanked'],
  ['Following the raid on Monday, Chile warned Peru.', 'warned'],
])('the time of what is taken up is not that of "%s"', (text, verb) => {
  expect(readText(text).date(verb)).toBeNull();
});

test('of two times beside a verb a deed takes the one behind it', () => {
  const text = 'Chile spoke today of the raid against Peru on May 3.';
  expect(readText(text).date('raid')).toBe('2024-05-03');
  expect(readText(text).date('spoke')).toBe('2024-06-27');
});

test('a day since which something went on is not that of talking about it', () => {
  const text = 'Chile also discussed the news since the last meeting in May.';
  expect(readText(text).date('discussed')).toBeNull();
});

test('a week of unrest is not that of praising the calm in it, as that of a visit would be', () => {
  const text =
    'Norway lauded Prime Minister Trudeau’s calm conduct during growing unrest and hunger over a two-day period earlier this week.';
  expect(readText(text).date('lauded')).toBeNull();
  expect(readText('Norway praised Chad during a visit last week.').date('praised')).not.toBeNull();
});

test('what goes on now is not of last week', () => {
  const { date } = readText(
    'Ankara protests against acts of US personnel towards the team last week.',
  );
  expect(date('protests')).toBe(null);
});

test('"this month" behind what one thanks for is no time of thanking', () => {
  const text = 'Norway thanked Chad for its leadership as head of the council this month.';
  expect(readText(text).date('thanked')).toBeNull();
});

test('a day that is to come within the month is not that of the year before', () => {
  const { date } = readText('They met on December 14.', { publishedAt: '2023-12-11' });
  expect(date('met')).toBe(null);
});
