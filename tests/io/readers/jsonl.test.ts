import { outline, readAs } from './inputs.ts';

test.each([
  ['{"text":', 'desk.jsonl:1 bad-json'],
  ['["text"]', 'desk.jsonl:1 bad-record'],
  ['{"id":"a"}', 'desk.jsonl:1 bad-record'],
  ['{"id":"a","text":7}', 'desk.jsonl:1 bad-record'],
  ['{"id":"a","text":" "}', 'desk.jsonl:1 empty'],
  ['\n\n', 'desk.jsonl no-documents'],
])('rejects %j', async (line, expected) => {
  expect(outline(await readAs('desk.jsonl', line))).toStrictEqual([expected]);
});

test('rejects a bad line and reads the ones around it', async () => {
  const lines = ['{"id":"a","text":"One."}', '{"id":"b"', '', '{"id":"c","text":"Three."}'];
  expect(outline(await readAs('desk.jsonl', lines.join('\r\n')))).toStrictEqual([
    'a',
    'desk.jsonl:2 bad-json',
    'c',
  ]);
});

test('rejects a line of bytes that are no UTF-8 and reads on', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text":"'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n{"id":"b","text":"Two."}'),
  ]);
  expect(outline(await readAs('desk.jsonl', bytes))).toStrictEqual([
    'desk.jsonl:1 bad-encoding',
    'b',
  ]);
});

test('rejects a line beyond the limit and reads on', async () => {
  const lines = `{"text":"${'x'.repeat(99)}"}\n{"id":"b","text":"Two."}`;
  expect(outline(await readAs('desk.jsonl', lines, { recordBytes: 40 }))).toStrictEqual([
    'desk.jsonl:1 too-large',
    'b',
  ]);
});

test('reads all fields of a record', async () => {
  const record = {
    id: 'a/1.x',
    text: 'One.\r\n',
    title: 'T',
    outlet: 'O',
    url: 'https://o.example/1',
    publishedAt: '2024-06-21T09:00:00+09:00',
    other: 1,
  };
  const [item] = await readAs('desk.jsonl', JSON.stringify(record));
  expect(item).toStrictEqual({
    status: 'read',
    path: 'desk.jsonl:1',
    source: {
      key: 'a/1.x',
      text: 'One.\r\n',
      title: 'T',
      outlet: 'O',
      url: 'https://o.example/1',
      publishedAt: '2024-06-21T09:00:00+09:00',
      publishedBy: 'record',
    },
  });
});

test('names a record without an id after its file and line', async () => {
  const lines = '{"text":"One."}\n{"text":"Two.","id":null}\n{"text":"Three.","id":3}';
  expect(outline(await readAs('desk.jsonl', lines))).toStrictEqual(['desk#1', 'desk#2', '3']);
});

test('passes over a byte order mark before the first record', async () => {
  expect(outline(await readAs('desk.jsonl', '\uFEFF{"id":"a","text":"One."}'))).toStrictEqual([
    'a',
  ]);
});

test('gives no date when the record has one that no calendar has', async () => {
  const [item] = await readAs('desk.jsonl', '{"text":"One.","publishedAt":"2024-06-31"}');
  expect(item).not.toHaveProperty('source.publishedAt');
});
