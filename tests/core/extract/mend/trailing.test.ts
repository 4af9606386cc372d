import { toldIn } from '../told.ts';

test('what somebody says of a verb of telling is no frame of the sentence', () => {
  const told = toldIn('Norway said that Chad left, and Mali wrote a letter to Peru.');
  expect(told.filter((t) => t.includes(' by '))).toStrictEqual([]);
});

test.each([
  'Ambassador Ola Lind of Norway said that every plan to isolate Chad was doomed, the Norwegian mission in Cairo posted on Telegram.',
  'Ambassador Ola Lind of Norway said that any attempt to threaten or blackmail Chad was unacceptable, the Norwegian embassy in Cairo wrote on X.',
  'Ambassador Ola Lind of Norway said attempts to pressure Chad were useless, the Norwegian embassy in Cairo wrote in a statement.',
])('the last words frame all that stands before them: %s', (text) => {
  expect(toldIn(text)).toStrictEqual(['NOR SAID - by org:NOR:embassy-EGY']);
});
