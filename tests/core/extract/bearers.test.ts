import {
  bearersOf,
  groundsOf,
  patientsOf,
  purposesOf,
  settingsOf,
  standpointsOf,
} from '../../../server/core/extract/bearers.ts';
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

  test('takes what is launched for no bearer of its launch', () => {
    const tree = parse('Norway and Chad welcomed the launch of the Fishing Commission.');
    expect(bearersOf(tree, tokenOf(tree, 'launch'), 'SUPPORT')).toStrictEqual([]);
  });

  test('takes nobody for the bearer of an assault on him that is looked into', () => {
    const tree = parse('Norway opened an inquiry into the assault of a Malian.');
    expect(bearersOf(tree, tokenOf(tree, 'assault'), 'ACCUSE')).toStrictEqual([]);
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

test('settingsOf passes over whose weapon it is', () => {
  const tree = parse("Norway fired Sweden's rockets in Chad.");
  const found = settingsOf(tree, tokenOf(tree, 'rockets'));
  expect(textsOf(tree, found)).not.toContain('Sweden');
});

describe('groundsOf', () => {
  test('does not take the land of an attack for whoever made it', () => {
    const tree = parse('Norway condemned an attack in Mali.');
    expect(groundsOf(tree, tokenOf(tree, 'attack'))).toStrictEqual([]);
  });

  test('tells who rules the land of a crackdown', () => {
    const tree = parse('Norway condemned the crackdown on protesters of Mali.');
    expect(textsOf(tree, groundsOf(tree, tokenOf(tree, 'crackdown')))).toContain('Mali');
  });
});

describe('purposesOf', () => {
  test('finds nobody in a purpose that helps nobody', () => {
    const tree = parse('Norway sent money to build a tower in Oslo.');
    expect(purposesOf(tree, tokenOf(tree, 'sent'), [tokenOf(tree, 'money')])).toStrictEqual([]);
  });

  test('finds whose land those are on whom help is for', () => {
    const tree = parse('Norway sent rice to feed families hit by a drought in Chad.');
    const found = purposesOf(tree, tokenOf(tree, 'sent'), [tokenOf(tree, 'rice')]);
    expect(textsOf(tree, found)).toStrictEqual(expect.arrayContaining(['families', 'Chad']));
  });
});
