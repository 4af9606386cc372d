import { extractDocument } from '../../../server/core/pipeline.ts';
import { loadResources } from '../../../server/io/resources.ts';
import { toldIn } from './told.ts';

test.each([
  ['a number of somebody’s things', 'Norway will sanction three of Russia’s stations.', 'NOR'],
  ['who gives talks a room', 'Norway expressed support for talks hosted by Chile.', 'CHL'],
  [
    'who did it to those who suffer',
    'Norway expressed its solidarity with the victims of an advance launched by Peru.',
    'PER',
  ],
  ['what people once worked for', 'Norway arrested an officer who had worked for Chad.', 'TCD'],
])('takes nobody by mistake for the target: %s', (_, text, country) => {
  expect(toldIn(text).filter((told) => told.endsWith(` ${country}`))).toStrictEqual([]);
});

it('tells what two do to each other from both sides', () => {
  expect(toldIn('Iraq and Jordan accused each other of theft.')).toStrictEqual([
    'IRQ ACCUSED JOR',
    'JOR ACCUSED IRQ',
  ]);
});

it('finds the place of a measured noun behind its measure', () => {
  expect(toldIn('Chad launched a series of raids on Mali.')).toStrictEqual(['TCD ATTACKED MLI']);
});

it('lets an armed group act on the state whose it is', () => {
  expect(toldIn('The Taliban stormed a police headquarters in eastern Afghanistan.')).toStrictEqual(
    ['AFG ATTACKED AFG'],
  );
});

it('takes the place of a reply for no place', () => {
  expect(toldIn('Chad bombed a village in retaliation for the raid by Mali.')).not.toContain(
    'TCD ATTACKED MLI',
  );
});

it.each([
  ['Norway will not lift the embargo until Chad frees its soldiers.', 'NOR REJECTED TCD'],
  ['Norway threatened to leave unless Chad paid.', 'NOR THREATENED TCD'],
  ['Norway said it would not lift the embargo until Chad apologized.', 'NOR REJECTED TCD'],
])('tells a refusal or threat to whom it hangs on: %s', (text, wanted) => {
  expect(toldIn(text)).toContain(wanted);
});

it('takes what a people at large will do for no promise', () => {
  expect(
    toldIn('Next week, South Africans will welcome Norwegian President Ana Soto.'),
  ).toStrictEqual(['ZAF MET NOR (planned)']);
});

it('hangs no refusal on things', () => {
  expect(toldIn('Norway will not leave until the rain stops.')).toStrictEqual(['NOR REJECTED -']);
});

it('blames whoever rules for what only rulers do', () => {
  expect(toldIn('Norway condemned the crackdown on protesters in Mali.')).toStrictEqual([
    'NOR CONDEMNED MLI',
  ]);
});

it('knows who leads a strike', () => {
  expect(toldIn('A Saudi-led strike on a bus killed 40 people in Chad.')).toContain(
    'SAU ATTACKED TCD',
  );
});

it('gives a preposition the object of the one it is joined to', () => {
  expect(toldIn('Egypt expressed its solidarity with and support for Chad.')).toStrictEqual([
    'EGY SUPPORTED TCD',
  ]);
});

it('passes over a place on the wrong side for a target on the right one', () => {
  expect(toldIn('Belarus closed the Polish consulate in Grodno.')).toStrictEqual([
    'BLR SANCTIONED POL',
  ]);
});

it('takes nobody for a target whom only a treaty is called by', () => {
  expect(
    toldIn('Norway and Sweden reaffirmed their commitment to the Norway-Chad Agreement.'),
  ).toStrictEqual(['NOR PLEDGED -', 'SWE PLEDGED -']);
});

it('takes a third party in what two agree to do for no partner of theirs', () => {
  const told = toldIn('Norway and Chile agreed to work together with Peru.');
  expect(told).toStrictEqual(['NOR AGREED CHL']);
});

it.each(['thanked one another', 'thanked each other'])(
  'turns what two do to each other both ways: %s',
  (words) => {
    const told = toldIn(`Norway and Chile met in Oslo. They ${words} for the boats.`);
    expect(told).toStrictEqual(expect.arrayContaining(['NOR PRAISED CHL', 'CHL PRAISED NOR']));
  },
);

it('takes those between whom a thing is for nobody on whom it falls', () => {
  const told = toldIn(
    'Norway and Chile met. Peru praised the fleets, which have between them two boats.',
  );
  expect(told.filter((t) => /PRAISED (?:NOR|CHL)/u.test(t))).toStrictEqual([]);
});

it('tells nothing of those of whom nothing is known but who backs them', () => {
  const told = toldIn('Norway spoke of threats to Chad, including those backed by Peru.');
  expect(told.filter((t) => t.startsWith('PER'))).toStrictEqual([]);
});

it('takes for content neither what stands in front nor half a word', () => {
  const { events } = extractDocument(
    {
      key: 'a',
      text: 'To that end, Norway committed to help Chad. Norway praised the rapid de-escalation.',
      publishedAt: '2024-06-27',
    },
    loadResources(),
  );
  expect(events.map(({ content }) => content)).toStrictEqual([
    'to help Chad',
    'the rapid de-escalation',
  ]);
});

it('has nobody praise his own state where several praise it together', () => {
  const told = toldIn('Ana Soto of Peru and Ola Lind of Norway praised Peru.');
  expect(told).toContain('NOR PRAISED PER');
  expect(told).not.toContain('PER PRAISED PER');
});

it('demands nothing of those for whose good a thing is demanded', () => {
  expect(toldIn('ECOWAS demanded that Malian President Ana Soto be released.')).toStrictEqual([
    'ECOWAS DEMANDED -',
  ]);
});

it('takes whoever hits back with words for no attacker', () => {
  expect(toldIn('Chadian spokesman Ola Lind hit back, saying Mali had lied.')).not.toContain(
    'TCD ATTACKED -',
  );
});

it('has only the one behind a closed list speak', () => {
  const told = toldIn(
    'In a joint briefing with the Peruvian army, the Peruvian navy and the Peruvian police, Chad said the ships had left.',
  );
  expect(told.filter((t) => t.startsWith('PER SAID'))).toStrictEqual([]);
});

it('gives way to nobody in a gerund beside what is only told of', () => {
  const told = toldIn(
    'Norway highlighted the importance of talks leading to peace, allowing Peru to sell its fish.',
  );
  expect(told.filter((t) => t.includes('CONCEDED'))).toStrictEqual([]);
});
