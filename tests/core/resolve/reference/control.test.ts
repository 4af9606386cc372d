import { readText } from '../read.ts';

test.each([
  ['Norway and Chad met on Monday. Norway called on all parties to keep their word.', 'their'],
  ['Norway attacked Chad as it marked a feast.', 'it'],
])('leaves whose it is open in "%s"', (text, word) => {
  expect(readText(text).ids(word)).toMatch(/^- /u);
});

test.each([
  ['Norway urged the Malians to keep their word.', 'their', 'state:MLI'],
  ['Norway will stand by Chad as it guards the river.', 'it', 'state:TCD'],
  ['Norway will stand by Chad as it guards its river.', 'its', 'state:TCD'],
  ['Oslo’s envoys met. They back the Malian people as they ask for rights.', 'they', 'state:MLI'],
])('in "%s" "%s" is %s', (text, word, id) => {
  expect(readText(text).ids(word)).toBe(id);
});

test('"they" who do something while they are supported are all of these', () => {
  const { ids } = readText(
    'Oslo’s envoys met. Norway will support Chad and Mali as they rebuild the bridge.',
  );
  expect(ids('they')).toBe('state:TCD state:MLI');
});
