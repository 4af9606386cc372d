import { findDateline } from '../../../server/core/clean/dateline.ts';

test.each([
  'The minister said so — twice.',
  'Seoul: the talks go on.',
  'BREAKING - envoy summoned',
  'MR. MILLER: We have seen the reports.',
  'President Doe - who came late - left early.',
])('sees no dateline in "%s"', (text) => {
  expect(findDateline(text)).toBeNull();
});

test.each([
  ['SEOUL — South', 'SEOUL', null, null],
  ['SEOUL\u00A0— South', 'SEOUL', null, null],
  ['JAKARTA - South', 'JAKARTA', null, null],
  ['WASHINGTON (Reuters) - The', 'WASHINGTON', null, 'Reuters'],
  ['SEOUL, June 27 (Yonhap) -- The', 'SEOUL', 'June 27', 'Yonhap'],
  ['BEIJING, 3 Nov. 2023 (Xinhua) — The', 'BEIJING', '3 Nov. 2023', 'Xinhua'],
  ['MOSCOW, June 27. /TASS/. The', 'MOSCOW', 'June 27', 'TASS'],
  ['Seoul, June 27: Russia', 'Seoul', 'June 27', null],
  ['Geneva (dpa) - The', null, null, null],
  ['WARSAW, Poland (AP) — The', 'WARSAW, Poland', null, 'AP'],
  ['UNITED NATIONS - The', 'UNITED NATIONS', null, null],
])('reads "%s"', (text, place, date, agency) => {
  const found = findDateline(text);
  expect(
    found === null ? [null, null, null] : [found.place, found.date, found.agency],
  ).toStrictEqual([place, date, agency]);
});
