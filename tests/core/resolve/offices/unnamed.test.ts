import { readText } from '../read.ts';

function targetOf(text: string, at: number): string {
  const found = readText(text).who.actorAt(0, at, 'target');
  return found.status === 'resolved' ? found.actors.map(({ id }) => id).join(' ') : '-';
}

describe('a group or organ of which no words say whose it is', () => {
  test.each([
    ['Chad shelled rebels.', 2],
    ['Chad fined police.', 2],
    ['NATO freed rebels.', 2],
  ])('stays open as a target: %s', (text, at) => {
    expect(targetOf(text, at)).toBe('-');
  });

  test.each([
    ['Chad freed ten rebels.', 3, 'org:TCD:rebels'],
    ['Chad jailed an opposition lawmaker.', 4, 'org:TCD:opposition'],
    ['Chadian protesters fought police.', 3, 'org:TCD:police'],
    ['Chadian lawmakers sacked lecturers.', 3, 'org:TCD:workers'],
    ['Hopes rose after Chad met with opposition parties.', 6, 'org:TCD:opposition'],
  ])('is of the state whose own deal with it: %s', (text, at, id) => {
    expect(targetOf(text, at)).toBe(id);
  });
});

test.each([
  ['Gunmen read books in Chad.', 'Gunmen', '- no-actor'],
  ['Protesters gathered outside the Swedish embassy.', 'Protesters', '- no-actor'],
  ['The government of Chad and rebels signed a truce.', 'rebels', 'org:TCD:rebels'],
  ['Gunmen stormed a hotel in Chad.', 'Gunmen', 'org:TCD:militants'],
  ["Protesters rallied in front of Chad's parliament.", 'Protesters', 'org:TCD:protesters'],
])('who acts unnamed is of whom or what stands beside: %s', (text, word, ids) => {
  expect(readText(text).ids(word, 0)).toBe(ids);
});

test('an opposition leader beside a president is of the same state', () => {
  const { who } = readText('Chadian President Abdou Ba and opposition leader Ali Demba met.');
  expect(who.entities.find(({ id }) => id === 'person:ali-demba')?.country).toBe('TCD');
});
