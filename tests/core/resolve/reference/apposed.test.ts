import { readText } from '../read.ts';

test.each([
  ['dam', 'Norway built a dam, Chad another.'],
  ['cook', 'Norway thanked the cook, Ana Soto, for it.'],
])('"%s" is nobody whom a list or a comma puts behind it', (word, text) => {
  expect(readText(text).ids(word)).toMatch(/^- /u);
});

test.each([
  ['neighbour', 'Norway accused its only neighbour, Chad, of theft.', 'state:TCD'],
  ['agency', 'The state agency Irsa reported that Chad left.', 'org:irsa'],
  ['counterpart', 'Norway met its counterpart Chadian President Abdou Ba.', 'person:abdou-ba'],
  ['host', 'Her host, Chadian President Abdou Ba, spoke.', 'person:abdou-ba'],
])('"%s" is whom the name behind it says', (word, text, id) => {
  expect(readText(text).ids(word)).toBe(id);
});

test('a noun of a table behind a noun of none says nothing of it', () => {
  const { ids } = readText('Norway met the group of our eastern flank NATO Allies.');
  expect(ids('flank')).toBe('- no-actor');
});
