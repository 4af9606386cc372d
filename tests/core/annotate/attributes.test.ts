import { createAttributeRuler } from '../../../server/core/annotate/attributes.ts';
import type { Tagged } from '../../../server/core/annotate/attributes.ts';

function aToken(given: Partial<Tagged>): Tagged {
  return { lower: 'word', tag: 'NN', dep: 'dobj', isSpace: false, ...given };
}

const rule = createAttributeRuler([
  { patterns: [[{ TAG: 'MD' }]], attrs: { POS: 'AUX', MORPH: 'VerbType=Mod' }, index: 0 },
  { patterns: [[{ TAG: { NOT_IN: ['TO'] }, DEP: 'aux' }]], attrs: { POS: 'PART' }, index: 0 },
  { patterns: [[{ LOWER: { IN: ['ca', 'wo'] } }]], attrs: { LEMMA: 'can' }, index: 0 },
  {
    patterns: [[{ LOWER: 'let' }, { LOWER: { REGEX: "^'?s$" } }]],
    attrs: { LEMMA: 'us' },
    index: 1,
  },
  { patterns: [[{ IS_SPACE: true }]], attrs: { TAG: '_SP', DEP: 'dep' }, index: 0 },
]);
const nothing = { pos: '', morph: '', lemma: null, tag: null, dep: null };

describe('attribute ruler', () => {
  test('says nothing of a token that no pattern fits', () => {
    expect(rule([aToken({ tag: 'TO', dep: 'aux' })])).toStrictEqual([nothing]);
    expect(rule([])).toStrictEqual([]);
  });

  test('lets a later rule win', () => {
    expect(rule([aToken({ lower: 'ca', tag: 'MD', dep: 'aux' })])).toStrictEqual([
      { ...nothing, pos: 'PART', morph: 'VerbType=Mod', lemma: 'can' },
    ]);
  });

  test('gives the named token of a longer pattern its attributes', () => {
    const tokens = [aToken({ lower: 'let' }), aToken({ lower: "'s" }), aToken({ lower: 'let' })];
    expect(rule(tokens).map(({ lemma }) => lemma)).toStrictEqual([null, 'us', null]);
  });

  test('tells white space', () => {
    expect(rule([aToken({ isSpace: true })])).toStrictEqual([
      { ...nothing, tag: '_SP', dep: 'dep' },
    ]);
  });
});
