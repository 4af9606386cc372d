import { isFactual } from '../../../server/core/extract/factual.ts';
import { parse, tokenOf } from './parse.ts';

describe('a noun of deed', () => {
  test.each([
    ['Peru fears a Chilean attack on Bolivia.', 'attack'],
    ['Any attack on Bolivia would be answered.', 'attack'],
    ['If the attack on Bolivia goes on, Peru acts.', 'attack'],
    ['Norway warned of a raid on its port.', 'raid'],
  ])('tells of nothing done in: %s', (text, noun) => {
    const tree = parse(text);
    expect(isFactual(tree, tokenOf(tree, noun), false)).toBe(false);
  });

  test.each([
    ['The Chilean attack on Bolivia killed two miners.', 'attack'],
    ["Oman condemned Yemen's raid on its port.", 'raid'],
  ])('tells of a deed in: %s', (text, noun) => {
    const tree = parse(text);
    expect(isFactual(tree, tokenOf(tree, noun), false)).toBe(true);
  });
});
