import { isFactual } from '../../../../server/core/extract/reality/factual.ts';
import { parse, tokenOf } from '../parse.ts';

describe('a noun of deed', () => {
  test.each([
    ['Peru fears a Chilean attack on Bolivia.', 'attack'],
    ['Any attack on Bolivia would be answered.', 'attack'],
    ['If the attack on Bolivia goes on, Peru acts.', 'attack'],
    ['Norway warned of a raid on its port.', 'raid'],
    ['Norway and Oman work towards a meeting with Peru.', 'meeting'],
    ['Peru believed that a raid on Bolivia was not imminent.', 'raid'],
    ['Peru feared that a raid on Bolivia was under way.', 'raid'],
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

describe('a noun of meeting', () => {
  test.each([
    ['Peru looks forward to a visit by the Chilean president.', 'visit'],
    ['Peru made preparations for the visit of the Chilean president.', 'visit'],
    ['Peru met Norway in Lima ahead of Norway’s meeting with Chile.', 'meeting'],
    ['The upcoming summit between Peru and Chile drew a crowd.', 'summit'],
    ['A summit between Peru and Chile was postponed.', 'summit'],
    ['A visit by the Chilean president to Lima was put off.', 'visit'],
    ['Talks between Peru and Chile are likely.', 'Talks'],
    ['Peru said a visit by the Chilean president would be welcome.', 'visit'],
  ])('tells of one to come in: %s', (text, noun) => {
    const tree = parse(text);
    expect(isFactual(tree, tokenOf(tree, noun), false)).toBe(false);
  });

  test.each([
    ['A summit between Peru and Chile ended in Lima.', 'summit'],
    ['They discussed ways to respond to the summit between Peru and Chile.', 'summit'],
    ["They discussed Chile's visit to Peru.", 'visit'],
    ['After talks between Peru and Chile the border opened.', 'talks'],
  ])('tells of one that was in: %s', (text, noun) => {
    const tree = parse(text);
    expect(isFactual(tree, tokenOf(tree, noun), false)).toBe(true);
  });
});
