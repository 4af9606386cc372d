import { describe, expect, it } from '@jest/globals';
import { loadThesaurus } from '../../server/io/resources.ts';

const thesaurus = loadThesaurus();

describe('named', () => {
  it.each(['', 'nobody', 'rus sia'])('knows nobody who is called %j', (typed) => {
    expect(thesaurus.named(typed)).toStrictEqual([]);
  });

  it.each([
    ['KOR', 'state:KOR'],
    ['Burma', 'state:MMR'],
    ['swaziland', 'state:SWZ'],
    ["Cote d'Ivoire", 'state:CIV'],
    ['Russians', 'state:RUS'],
    ['U.N.', 'org:un'],
    ['NATO', 'org:nato'],
  ])('knows who is called %j', (typed, id) => {
    expect(thesaurus.named(typed).map((known) => known.id)).toContain(id);
  });
});

describe('begun', () => {
  it('waits for three letters', () => {
    expect(thesaurus.begun('Bu')).toStrictEqual([]);
    expect(thesaurus.begun('Burm')).toContainEqual({ id: 'state:MMR', name: 'Burma' });
  });
});

describe('alternatives', () => {
  it.each([
    ['russian', ['russian', 'russia']],
    ['minister', ['minister']],
  ])('reads %j as %j', (word, alternatives) => {
    expect(thesaurus.alternatives(word)).toStrictEqual(alternatives);
  });
});

describe('acts', () => {
  it.each(['ambassador', 'russia', 'treaty', 'is', ''])('sees no act in %j', (word) => {
    expect(thesaurus.acts(word)).toStrictEqual([]);
  });

  it.each([
    ['summons', 'SUMMONED'],
    ['summoned', 'SUMMONED'],
    ['summoning', 'SUMMONED'],
    ['signing', 'SIGNED'],
    ['condemns', 'CONDEMNED'],
    ['denied', 'DENIED'],
    ['visiting', 'VISITED'],
    ['expelled', 'EXPELLED'],
  ])('sees in %j that somebody %s', (word, act) => {
    expect(thesaurus.acts(word)).toContain(act);
  });
});
