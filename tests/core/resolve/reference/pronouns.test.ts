import { readText } from '../read.ts';

describe('stays open', () => {
  test.each([
    ['it', 'Chad condemned the raid. Mali condemned it too.', '- no-actor'],
    [
      'he',
      'The president of Chad met the king of Norway. Later the envoy of Peru left as he slept.',
      '- unknown-pronoun',
    ],
  ])('"%s" in: %s', (word, text, reason) => {
    expect(readText(text).ids(word)).toBe(reason);
  });
});

test('"he" is the holder of an office whom the text does not name, where nobody else can be meant', () => {
  const { ids, country } = readText(
    'The president of Chad has promised a road, his spokeswoman, Ana Soto, said after he met them.',
  );
  expect(ids('he')).toBe('org:TCD:presidency');
  expect(country('person:ana-soto')).toBe('TCD');
});

test('"he" is the nameless holder who acted last, and "him" is not who acts on him', () => {
  const { ids } = readText(
    'The president of Chad called Norwegian Prime Minister Ola Lind. The president of Chad spoke. He left.',
  );
  expect(ids('He')).toBe('org:TCD:presidency');
  expect(readText('Ola Lind of Norway left. The president of Chad received him.').ids('him')).toBe(
    'person:ola-lind',
  );
});

test('"both ministers" are the two whom the text has named so', () => {
  const { ids } = readText(
    'Chadian Trade Minister Abdou Ba spoke. It rained. Norwegian Trade Minister Ola Lind answered. Both ministers left.',
  );
  expect(ids('ministers')).toBe('person:abdou-ba person:ola-lind');
});

test('"it" that frames a sentence is whoever spoke before, and nobody of whom the sentence tells', () => {
  const { ids } = readText(
    'Chad rejected the raid. The plan stays on the agenda of the United Nations, it added.',
  );
  expect(ids('it')).toBe('state:TCD');
  expect(readText('The plan stays on the agenda of the United Nations, it added.').ids('it')).toBe(
    '- ambiguous',
  );
});

test('"where he" is whoever travelled there', () => {
  const { ids } = readText(
    'Minister Ola Lind of Norway praised Premier Abdou Ba’s visit to Chad, where he opened a school.',
  );
  expect(ids('he')).toBe('person:abdou-ba');
});

test('who says a thing is nobody told of in it', () => {
  const { ids } = readText(
    'Kenyan President Ola Lind left Accra. “The talks with Ghanaian President Kofi Ba showed progress,” he said.',
  );
  expect(ids('he')).toBe('person:ola-lind');
});
