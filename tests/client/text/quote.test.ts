import { cutQuote } from '../../../client/src/text/quote.ts';

const sentence = { text: 'Officials said that Norway warned Kenya on Friday.', start: 100 };

test('marks nothing of what stands elsewhere', () => {
  const elsewhere = [{ start: 0, end: 50 }];
  expect(cutQuote({ sentence, spans: elsewhere, cues: elsewhere })).toStrictEqual([
    { start: 0, end: sentence.text.length, text: sentence.text, values: [] },
  ]);
});

test('cuts a sentence into what is told and the words that made it an act', () => {
  const cut = cutQuote({
    sentence,
    spans: [{ start: 120, end: 139 }],
    cues: [{ start: 127, end: 133 }],
  });
  expect(cut.map(({ text, values }) => [text, values.join(' ')])).toStrictEqual([
    ['Officials said that ', ''],
    ['Norway ', 'told'],
    ['warned', 'told cue'],
    [' Kenya', 'told'],
    [' on Friday.', ''],
  ]);
});
