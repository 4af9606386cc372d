import { outline, readAs } from './inputs.ts';

test.each([
  ['id,summary\n1,x', 'desk.csv bad-table'],
  ['', 'desk.csv empty'],
  ['id,text\n', 'desk.csv no-documents'],
  ['id,text\n1\n', 'desk.csv#1 bad-record'],
  ['id,text\n1,a,b\n', 'desk.csv#1 bad-record'],
])('rejects the table %j', async (table, expected) => {
  expect(outline(await readAs('desk.csv', table))).toStrictEqual([expected]);
});

test('rejects a broken record and reads on', async () => {
  const table = 'id,text\n1,One.\n2,"Two" and "more"\n3,"Three."\n';
  expect(outline(await readAs('desk.csv', table))).toStrictEqual(['1', '2', '3']);
});

test('rejects what a mark that never closes has swallowed', async () => {
  const items = await readAs('desk.csv', 'id,text\n1,One.\n2,"Two.\n3,Three.\n');
  expect(outline(items)).toStrictEqual(['1', 'desk.csv#2 bad-table']);
});

test('rejects a record beyond the limit', async () => {
  const table = `id,text\n1,"${'x'.repeat(90)}"\n2,Two.\n`;
  expect(outline(await readAs('desk.csv', table, { recordBytes: 40 }))).toStrictEqual([
    'desk.csv#1 too-large',
    '2',
  ]);
});

test('keeps line ends and doubled marks within quotation marks', async () => {
  const [item] = await readAs('desk.csv', 'id,text\r\n1,"He said ""no"".\r\n\r\nThen left."\r\n');
  expect(item).toHaveProperty('source.text', 'He said "no".\r\n\r\nThen left.');
});

test.each([
  ['desk.csv', '\uFEFFid;body;published_at\n1;One, two.;2024-06-21\n'],
  ['desk.tsv', 'ID\tContent\tDate\n1\tOne, two.\t2024-06-21\n'],
])('knows columns by their other names in %s', async (name, table) => {
  const [item] = await readAs(name, table);
  expect(item).toHaveProperty('source', {
    key: '1',
    text: 'One, two.',
    publishedAt: '2024-06-21',
    publishedBy: 'record',
  });
});
