import { bearersOf, patientsOf, standpointsOf } from '../../../server/core/extract/bearers.ts';
import type { Tree } from '../../../server/core/extract/syntax/tree.ts';
import { parse, tokenOf } from './parse.ts';

function textsOf(tree: Tree, tokens: readonly number[]): readonly string[] {
  return tokens.map((i) => tree.tokens[i]?.text ?? '');
}

describe('bearersOf', () => {
  test('takes nobody for the bearer of a deed that he suffers', () => {
    const tree = parse('Norway condemned the killing of Malians.');
    expect(bearersOf(tree, tokenOf(tree, 'killing'), 'ACCUSE')).toStrictEqual([]);
  });

  test('takes nobody for the bearer of an attack on him that is condemned', () => {
    const tree = parse('Norway condemned the attack on Mali.');
    expect(bearersOf(tree, tokenOf(tree, 'attack'), 'ACCUSE')).toStrictEqual([]);
  });

  test('names the nearest first', () => {
    const tree = parse('Norway rejected an offer made by the envoy of Chad.');
    const found = bearersOf(tree, tokenOf(tree, 'offer'), 'REJECT');
    expect(textsOf(tree, found)).toStrictEqual(['envoy', 'Chad']);
  });

  test('knows an owner before the thing', () => {
    const tree = parse("Norway criticized Chad's decision.");
    const found = bearersOf(tree, tokenOf(tree, 'decision'), 'ACCUSE');
    expect(textsOf(tree, found)).toStrictEqual(['Chad']);
  });
});

test('patientsOf passes over the owner of a carried deed', () => {
  const tree = parse("Norway lifted the EU's ban on imports from Chad.");
  const found = patientsOf(tree, tokenOf(tree, 'ban'), 'YIELD');
  expect(textsOf(tree, found)).toStrictEqual(['imports', 'Chad']);
});

test('standpointsOf tells whose land a thing is on', () => {
  const tree = parse('Villages in the east of Chad were bombed.');
  expect(textsOf(tree, standpointsOf(tree, tokenOf(tree, 'Villages')))).toContain('Chad');
});
