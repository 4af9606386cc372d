import { lemmaAt } from '../../../../server/core/extract/syntax/tree.ts';
import { parse, tokenOf } from '../parse.ts';
import { toldIn } from '../told.ts';

describe('lemmas', () => {
  test.each([
    ['Oman staged a drill.', 'staged', 'stage'],
    ['Oman hoped that Yemen would stop.', 'hoped', 'hope'],
    ['Oman axed the plan.', 'axed', 'axe'],
    ['Oman paid the striking teachers.', 'striking', 'striking'],
    ['Oman cordoned off the port.', 'cordoned', 'cordon'],
    ['Oman announced a cease-fire.', 'fire', 'ceasefire'],
    ['Oman opened fire.', 'fire', 'fire'],
  ])('of %s: %s is %s', (text, word, lemma) => {
    const tree = parse(text);
    expect(lemmaAt(tree, tokenOf(tree, word))).toBe(lemma);
  });
});

test('an "MoU" is a memorandum, and no body', () => {
  const told = toldIn('Ghana and Kenya stepped up relations by signing seven MoUs on trade.');
  expect(told).toStrictEqual(['GHA SIGNED KEN']);
});
