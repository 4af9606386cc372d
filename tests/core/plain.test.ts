import { extractDocument } from '../../server/core/pipeline.ts';
import { writePlain } from '../../server/core/plain.ts';
import { loadResources } from '../../server/io/resources.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

test.each([
  ['turns round what follows', 'Ola \u202ELind', 'Ola Lind'],
  ['has no width', 'Ola\u200B Li\u200Dnd\uFEFF', 'Ola Lind'],
  ['is half a pair', 'Ola \uD83D Lind', 'Ola Lind'],
  ['controls a terminal', 'Ola\u0007 \u001BLind', 'Ola Lind'],
  ['ends a line', ' Ola\r\n\tLind ', 'Ola Lind'],
])('leaves out what %s', (_, words, plain) => {
  expect(writePlain(words)).toBe(plain);
});

test('keeps letters of every script, marks and signs', () => {
  const words = 'Þór Ł. O’Neill – 金正恩 😀';
  expect(writePlain(words)).toBe(words);
});

test('no name, alias or title of a document holds a character that nobody sees, and its text is as it was read', () => {
  const text =
    'Norwegian Foreign Minister Ola Li\u202End met Kenyan Foreign Minister Ada Bra\u200Bndt of the Harb\u202Dour Council in Oslo.';
  const { document, entities, events } = extractDocument(
    { key: 'a', text, title: 'Talks\u202E in Oslo\uD800', outlet: 'The \u2066Wire' },
    loadResources(),
  );
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const shown = [
    ...names,
    document.title,
    document.outlet ?? '',
    ...events.map((e) => e.source.name),
  ];
  expect(shown.filter((one) => UNSEEN.test(one))).toStrictEqual([]);
  expect(entities.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['person:ola-lind', 'person:ada-brandt']),
  );
});
