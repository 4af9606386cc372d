import { readText } from '../read.ts';

test.each([
  'the Treaty on Conventional Armed Forces in Europe',
  'the Partnership for Roads and Harbours',
  'the Convention on the Law of the Sea',
])('%s is one thing, and nobody', (pact) => {
  const { who } = readText(`Norway withdrew from ${pact} on Monday.`);
  const parties = who.entities.filter(({ kind }) => kind !== 'treaty');
  expect(parties.map((e) => e.id)).toStrictEqual(['state:NOR']);
  expect(who.entities.some(({ id }) => id.includes('monday'))).toBe(false);
});

test.each(['the Minsk Agreements', 'the Oslo Accords', 'the Paris Agreement'])(
  '%s is not of the land whose town gave it the name',
  (pact) => {
    const { who } = readText(`Chad broke ${pact} on Monday.`);
    expect(who.entities.map((e) => e.id)).toContain('state:TCD');
    expect(who.entities.filter((e) => e.kind === 'state')).toHaveLength(1);
  },
);

test('a state behind a pact has part in it', () => {
  expect(readText('Norway signed the Agreement on Trade with Chad.').ids('Chad')).toBe('state:TCD');
});
