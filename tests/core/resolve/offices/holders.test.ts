import { readText } from '../read.ts';

describe('stays open', () => {
  test('whose a named ambassador is, where no embassy is told of', () => {
    const { who } = readText('Kenya protested on Friday. Ambassador Ola Lind rejected the note.');
    const lind = who.entities.find((e) => e.id === 'person:ola-lind');
    expect(lind === undefined ? 'nobody' : who.affiliations.some((a) => a.from === lind.id)).toBe(
      false,
    );
  });

  test('whom "he" means behind a president whom nobody names', () => {
    const { ids } = readText(
      'The President spoke with Prime Minister Ivo Lukic of Croatia. The President praised the pact. He condemned the raid.',
    );
    expect(ids('He')).toBe('- ambiguous');
  });

  test('who "they" are behind states that are only spoken about', () => {
    const { ids } = readText('Aid was sent for Mali, Chad and Niger. They smiled.');
    expect(ids('They')).toBe('- ambiguous');
  });
});

test('a named ambassador is of the state whose embassy is told of', () => {
  const { who } = readText(
    'Kenya summoned the Swedish ambassador in Nairobi. Kenya was told that Ambassador Ola Lind rejected the note.',
  );
  expect(who.actorAt(0, 0).status).toBe('resolved');
  expect(who.affiliations.map((a) => a.to)).toContain('org:SWE:embassy-KEN');
});

test('of two presidents "the President" is the one who acts more often', () => {
  const { ids } = readText(
    'President Ivo Lukic of Croatia met with President Ada Brandt of Chad. The leaders discussed trade. The President left.',
  );
  expect(ids('President')).toBe('person:ivo-lukic');
});

test('whom one meets in order to do something is met', () => {
  const { ids } = readText(
    'President Ivo Lukic met today with Chadian President Ada Luisa Brandt to discuss ways to ease the drought in Mali, Niger and Sudan. They praised the plan.',
  );
  expect(ids('They')).toBe('person:ivo-lukic person:ada-luisa-brandt');
});

test('an office that the text named with its holder is found again by part of its title', () => {
  const { ids } = readText(
    'First Vice Minister of Trade Ola Lind of Norway rejected the note. The First Vice Minister left. He smiled.',
  );
  expect(ids('Minister')).toBe('person:ola-lind');
  expect(ids('He')).toBe('person:ola-lind');
});

test('who summons an ambassador is of the state where the ambassador is accredited', () => {
  const { country } = readText(
    'Vice Foreign Minister Ada Brandt summoned the Norwegian ambassador to Chad on Friday.',
  );
  expect(country('person:ada-brandt')).toBe('TCD');
});

test('whom somebody meets is not guessed to be of the same state', () => {
  const { country } = readText(
    'Chad closed the border. Chad mobilized. President Ada Brandt of Chad met with Foreign Minister Ola Lind.',
  );
  expect(country('person:ola-lind')).toBe('none');
});

test('a state behind the name says whose the office is', () => {
  const { country } = readText(
    'Defence Minister Stavros Melas of Greece warned Turkey. She spoke with her Georgian counterpart, Nino Beridze.',
  );
  expect(country('person:stavros-melas')).toBe('GRC');
  expect(country('person:nino-beridze')).toBe('GEO');
});

test('what a named person is told of is not what they hold office in', () => {
  const { country } = readText('Kenya told Foreign Minister Ola Lind of the raid in Chad.');
  expect(country('person:ola-lind')).toBe('none');
});

test('a head of state by the family name alone is known where they act while in office', () => {
  const { ids } = readText('Modi thanked Sunak on Friday.', { publishedAt: '2023-06-01' });
  expect(ids('Modi')).toBe('person:narendra-modi');
  expect(readText('Ford thanked the crowd.', { publishedAt: '2023-06-01' }).ids('Ford')).toMatch(
    /^- |^org:/u,
  );
});

test('a capital behind a ministry says whose it is', () => {
  const { ids } = readText(
    'Iran rejected the note. The envoy was summoned by the foreign ministry in Beijing.',
  );
  expect(ids('ministry')).toBe('org:CHN:foreign-ministry');
});

test('no king is guessed to be of a state whose president the text names', () => {
  const { country } = readText(
    'Chad praised the plan. President Ivo Lukic of Chad left, and King Ubaldo met Kenya.',
  );
  expect(country('person:ubaldo')).not.toBe('TCD');
});

test('somebody with another office is no leader whose name is spelled nearly so', () => {
  const { who } = readText('South Korean National Security Advisor Kim Sung-han met the envoy.', {
    publishedAt: '2012-06-01',
  });
  expect(who.entities.map(({ id }) => id)).toContain('person:kim-sung-han');
});

test('a nameless official of a president is of the state where the text was written, and of none where nobody knows that', () => {
  const text = 'Russia must pay a price, a presidential official told reporters on Thursday.';
  expect(readText(text).ids('official')).toBe('- no-actor');
  expect(readText(`SEOUL, June 20 — ${text}`).ids('official')).toBe('org:KOR:presidency');
});

test('a family name joined with a head of state is not that of a lesser bearer whom the text named', () => {
  const { ids } = readText(
    'South Korean Vice Foreign Minister Kim Hong-kyun left on Friday. Kim smiled. Kim and Putin signed the treaty.',
  );
  expect(ids('Kim', -2)).toBe('person:kim-hong-kyun');
  expect(ids('Kim')).toBe('- ambiguous');
});

test('"the deputy minister" is the one whose longer title the text gives, and no other deputy', () => {
  const { ids } = readText(
    'Chadian Deputy Foreign Minister Abdou Ba and Peruvian Deputy Speaker Ana Soto left. Norway invited the deputy minister.',
  );
  expect(ids('minister')).toBe('person:abdou-ba');
});

test('a counterpart is of the state that stands before the word', () => {
  const { country } = readText(
    'Norwegian Defense Minister Ola Lind met today with his Chadian counterpart, Defense Minister Abdou Ba.',
  );
  expect(country('person:abdou-ba')).toBe('TCD');
});

describe('a counterpart', () => {
  test('is nobody where two others were told of', () => {
    const { ids } = readText(
      'Chadian President Ada Brandt, Peruvian President Ivo Lukic and Kenyan President Ola Lind left. Brandt smiled. She told her counterpart so.',
    );
    expect(ids('counterpart')).toBe('- ambiguous');
  });

  test('is the other one of a talk, and not of one’s own side', () => {
    const { ids } = readText(
      'Chadian President Ada Brandt met Peruvian President Ivo Lukic on Friday. Brandt told her counterpart so.',
    );
    expect(ids('counterpart')).toBe('person:ivo-lukic');
  });
});

test('"the Chadian leader" is the head of whom the text tells, and Chad where it names two or none', () => {
  const met = 'Chadian President Ada Brandt met Peruvian Prime Minister Ivo Lukic on Friday.';
  expect(readText(`${met} The Chadian leader left.`).ids('leader')).toBe('person:ada-brandt');
  expect(readText(`${met} The Kenyan leader left.`).ids('leader')).toBe('state:KEN');
  const two = `${met} Chadian Prime Minister Ola Lind smiled. The Chadian leader left.`;
  expect(readText(two).ids('leader')).toBe('state:TCD');
});

test('an army’s spokesman is not the named one of a ministry', () => {
  const { ids } = readText(
    'Chad’s army spokesman said so. Chadian foreign ministry spokesman Ola Lind said no.',
  );
  expect(ids('spokesman', 0)).toBe('org:TCD:military');
});

test('an aide of the presidency is not the president', () => {
  const { ids } = readText(
    'Chadian President Ada Brandt left. The presidential aide said so in Kenya.',
  );
  expect(ids('aide')).not.toBe('person:ada-brandt');
});

test('the acting president is not the president who visits', () => {
  const { ids } = readText(
    'Acting President Ola Lind of Chad met Peruvian President Ivo Lukic. Lukic thanked the acting president.',
  );
  expect(ids('president')).toBe('person:ola-lind');
});

test('a chargé at an embassy is of the state whose embassy it is', () => {
  const { ids } = readText('Norway warned the consul at the Chadian embassy in Oslo.');
  expect(ids('consul')).toBe('org:TCD:embassy-NOR');
});

test('a mission of an alliance is the alliance', () => {
  expect(readText('The NATO mission in Kosovo denied it.').ids('mission')).toBe('org:nato');
});

test('the foreign ministry to which an envoy is summoned is the host’s', () => {
  const { ids } = readText(
    'The Chadian ambassador to Norway was summoned to the foreign ministry on Friday.',
  );
  expect(ids('ministry')).toBe('org:NOR:foreign-ministry');
});

test('a minister is not of the state that he condemns', () => {
  const { country } = readText(
    'The United States sanctioned Ola Lind. The United States left. Foreign minister Sibusiso Moyo condemned the latest US move.',
  );
  expect(country('person:sibusiso-moyo')).toBe('none');
});

test('regional leaders are not those of the one state whose leaders were told of', () => {
  const { ids } = readText('Chad warned Niger’s coup leaders. The regional leaders left.');
  expect(ids('leaders')).not.toContain('NER');
});
