import { readText } from '../read.ts';

const TALK = 'Prime Minister Ana Duarte of Portugal spoke with President Ivo Lukic of Croatia. ';

test('two states that a clause only mentions are not "they"', () => {
  const { ids } = readText(`${TALK}She noted the war between Sudan and Chad. They agreed to meet.`);
  expect(ids('They')).toBe('person:ana-duarte person:ivo-lukic');
});

test('"the two" are those who talked, not the parties of a treaty', () => {
  const { ids } = readText(
    `${TALK}The two deplored the pact that Sudan and Chad signed. The two will keep in touch.`,
  );
  expect(ids('two')).toBe('person:ana-duarte person:ivo-lukic');
});

test('whoever only visited is none of "the two officials"', () => {
  const { ids } = readText(
    `${TALK}She praised Prime Minister Okoye's visit to Chad. The two leaders parted as friends.`,
  );
  expect(ids('leaders')).toBe('person:ana-duarte person:ivo-lukic');
});

test('a vice president is not the president', () => {
  const { ids } = readText(
    'Vice President Ada Brandt of Chad met President Ivo Lukic of Croatia. The Vice President left. The President stayed.',
  );
  expect([ids('President', -2), ids('President')]).toStrictEqual([
    'person:ada-brandt',
    'person:ivo-lukic',
  ]);
});

test('a form of address is no part of a name', () => {
  const { ids } = readText('Envoy Tom Reeves of Chad arrived. Mr. Reeves spoke first.');
  expect(ids('Reeves')).toBe('person:tom-reeves');
});

test('a minister who is met beside a president is of the same state', () => {
  const { who } = readText(
    'Chadian Envoy Tom Reeves met on Monday with Croatian President Ivo Lukic, Foreign Minister Vesna Babic, and Defense Minister Josip Matic.',
  );
  const country = new Map(who.entities.map((e) => [e.id.toString(), e.country]));
  expect([country.get('person:vesna-babic'), country.get('person:josip-matic')]).toStrictEqual([
    'HRV',
    'HRV',
  ]);
});

test('a leader of one state is not the namesake of another', () => {
  const { ids } = readText('Ugandan Foreign Minister Macron left.');
  expect(ids('Macron')).toBe('person:macron');
});

test('whom a guest serves has no part in the talk', () => {
  const { ids } = readText(
    'President Emmanuel Macron met today with Karin Wallensteen, State Secretary for Foreign Affairs to the Prime Minister of Sweden. They discussed trade.',
  );
  expect(ids('They')).toBe('person:emmanuel-macron person:karin-wallensteen');
});
