import { detectFormat } from '../../../server/io/readers/format.ts';

test.each([
  ['picture.png', '\x89PNG', null],
  ['data.json', '[1, 2]', null],
  ['page.xml', '<page/>', null],
  ['desk.txt', '<html>', 'txt'],
  ['README', 'Talks began.', 'txt'],
  ['notes.md', '# Talks', 'md'],
  ['page', '  <!DOCTYPE html><p>', 'html'],
  ['page.HTM', '<p>', 'html'],
  ['page.xhtml', '<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
  ['news.xml', '<?xml version="1.0"?><!-- made by x -->\n<rss version="2.0">', 'feed'],
  ['news', '\uFEFF<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['news.rss', '<html>', 'feed'],
  ['desk.json', '{"id":"1","text":"x"}\n', 'jsonl'],
  ['stdin', '{"text":"x"}', 'jsonl'],
  ['desk.ndjson', '', 'jsonl'],
  ['desk.csv', 'id,text', 'csv'],
  ['desk.tab', 'id\ttext', 'tsv'],
])('takes %s that begins with %j for %s', (name, head, expected) => {
  expect(detectFormat(name, Buffer.from(head))).toBe(expected);
});
