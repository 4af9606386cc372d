import fc from 'fast-check';
import { outline, readAs } from './inputs.ts';

test.each([
  ['no bytes', new Uint8Array(), 'note.txt empty'],
  ['only white space', Buffer.from(' \r\n\t'), 'note.txt empty'],
  ['zero bytes', Buffer.from('a\0b'), 'note.txt binary'],
  ['UTF-16', Buffer.from('\uFEFFtalks', 'utf16le'), 'note.txt binary'],
  ['bytes that are no UTF-8', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'note.txt bad-encoding'],
  ['half a character', Buffer.from([0x61, 0xe2, 0x82]), 'note.txt bad-encoding'],
])('rejects a text of %s', async (_, bytes, expected) => {
  expect(outline(await readAs('note.txt', bytes))).toStrictEqual([expected]);
});

test('rejects a file beyond the limit without reading on', async () => {
  expect(outline(await readAs('note.txt', 'a'.repeat(50), { fileBytes: 40 }))).toStrictEqual([
    'note.txt too-large',
  ]);
});

test('rejects a text that is too long for one document', async () => {
  expect(outline(await readAs('note.txt', 'a'.repeat(50), { textUnits: 40 }))).toStrictEqual([
    'note.txt too-large',
  ]);
});

test('names a document after its file without the last extension', async () => {
  expect(outline(await readAs('wire.2024.txt', 'Talks began.'))).toStrictEqual(['wire.2024']);
});

test('keeps byte order mark, line ends and unnormalised letters as they are', async () => {
  const text = '\uFEFFCafe\u0301\r\nfi\u00A0\u2028\n\n';
  const [item] = await readAs('note.txt', text);
  expect(item).toStrictEqual({
    status: 'read',
    path: 'note.txt',
    source: { key: 'note', text },
  });
});

test('keeps every character of any text', async () => {
  const texts = fc.string({ unit: 'binary', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      fc.pre(!/\p{Surrogate}/u.test(text) && !text.includes('\0') && text.trim() !== '');
      const [item] = await readAs('note.txt', text);
      expect(item).toHaveProperty('source.text', text);
    }),
    { numRuns: 50 },
  );
});

test('takes a date from the name of the file and from nothing else of it', async () => {
  const [item] = await readAs('2024-06-21-seoul.md', '# Talks\n\nThey **met**.');
  expect(item).toHaveProperty('source', {
    key: '2024-06-21-seoul',
    text: '# Talks\n\nThey **met**.',
    publishedAt: '2024-06-21',
    publishedBy: 'file',
  });
});

test.each(['000_2024063199123456.txt', '12024-06-21.txt', '2024-13-01.txt'])(
  'takes no date from "%s"',
  async (name) => {
    const [item] = await readAs(name, 'Talks began.');
    expect(item).not.toHaveProperty('source.publishedAt');
  },
);
