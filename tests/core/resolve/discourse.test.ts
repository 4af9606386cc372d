import { readText } from './read.ts';

describe('abstains', () => {
  test.each([
    ['The talks were held in Seoul.', 'Seoul', '- place'],
    ['We warn them, said nobody.', 'We', '- first-person'],
    ['It is clear that the talks failed.', 'It', '- no-actor'],
    ['He left early.', 'He', '- unknown-pronoun'],
    ['A spokesman said so.', 'spokesman', '- no-actor'],
    [
      'President George Washington of the United States said no.',
      'Washington',
      'person:george-washington',
    ],
  ])('or not: %s', (text, word, ids) => {
    expect(readText(text).ids(word)).toBe(ids);
  });

  test('when two people of one name stand equally near', () => {
    const { ids } = readText('Kim Ha-neul and Kim Chol-su met in Geneva. Later Kim smiled.');
    expect(ids('Kim')).toBe('- ambiguous');
  });
});

describe('states and bodies', () => {
  test.each([
    ['Seoul said the talks would go on.', 'Seoul', 'state:KOR'],
    ['The Russian side rejected the note.', 'side', 'state:RUS'],
    ['Syrian rebels shelled the town.', 'rebels', 'org:SYR:rebels'],
    ['Boko Haram fighters shelled the town.', 'fighters', 'org:boko-haram'],
    ['France left. The rebels shelled the town.', 'rebels', '- ambiguous'],
    ['A court in Ecuador freed them.', 'court', 'org:ECU:court'],
    ["South Korea's foreign ministry summoned the envoy.", 'ministry', 'org:KOR:foreign-ministry'],
    ['The US State Department denied it.', 'Department', 'org:USA:foreign-ministry'],
    [
      'Iran protested. The Treasury Department denied it.',
      'Department',
      'org:USA:finance-ministry',
    ],
    [
      'Pakistan protested. The External Affairs Ministry denied it.',
      'Ministry',
      'org:IND:foreign-ministry',
    ],
    ['The Kremlin denied it.', 'Kremlin', 'org:kremlin'],
    ['The U.N. Security Council met.', 'Council', 'org:un-security-council'],
    ['Israeli troops crossed the line.', 'troops', 'org:ISR:military'],
    ['A Seoul official warned of a mistake.', 'official', 'state:KOR'],
    ['The former Soviet Union signed it.', 'Union', 'state:SUN'],
    ['North and South Korea exchanged fire.', 'North', 'state:PRK state:KOR'],
    ['Brazil, Chile and Peru signed the text.', 'Brazil', 'state:BRA state:CHL state:PER'],
  ])('%s', (text, word, ids) => {
    expect(readText(text).ids(word, 0)).toBe(ids);
  });

  test('a ministry named sentences ago is the ministry', () => {
    const { ids } = readText(
      'Norway’s foreign ministry summoned the Chilean envoy. The ministry gave no reason.',
    );
    expect(ids('ministry')).toBe('org:NOR:foreign-ministry');
  });

  test('a noun means what it meant when it was owned', () => {
    expect(
      readText('A Peruvian delegation came to Lima. The delegation left.').ids('delegation'),
    ).toBe('state:PER');
  });
});

describe('people', () => {
  test.each([
    [
      'First vice foreign minister Park Min-ho of South Korea spoke.',
      'spoke',
      'person:park-min-ho',
    ],
    ["Chile's foreign minister, Ana Soto, spoke.", 'spoke', 'person:ana-soto'],
    ['Ana Soto, a spokeswoman at the Chilean Foreign Ministry, spoke.', 'spoke', 'person:ana-soto'],
    ['The Chilean Ambassador to Peru Ana Soto spoke.', 'spoke', 'person:ana-soto'],
  ])('%s', (text, _, id) => {
    expect(readText(text).who.entities.filter((e) => e.kind === 'person')).toMatchObject([{ id }]);
  });

  test('carry their office and state', () => {
    const { who } = readText('Ana Soto, a spokeswoman at the Chilean Foreign Ministry, spoke.');
    expect(who.affiliations).toStrictEqual([
      {
        record: 'affiliation',
        kind: 'part-of',
        from: 'org:CHL:foreign-ministry',
        to: 'state:CHL',
        title: null,
      },
      {
        record: 'affiliation',
        kind: 'speaks-for',
        from: 'person:ana-soto',
        to: 'org:CHL:foreign-ministry',
        title: 'spokeswoman',
      },
    ]);
  });

  test('an envoy speaks for the state where no words name the embassy', () => {
    const { who, ids } = readText(
      'Peru summoned Chile’s ambassador to Lima, Ana Soto. The ambassador denied it.',
    );
    expect(ids('ambassador')).toBe('person:ana-soto');
    expect(who.affiliations.map((a) => a.to)).toStrictEqual(['state:CHL']);
    expect(who.entities.map((e) => e.id)).not.toContain('org:CHL:embassy-PER');
  });

  test('an envoy speaks for the embassy where they are', () => {
    const { who } = readText(
      'Peru summoned Chile’s ambassador to Lima, Ana Soto. Chile’s embassy in Lima denied it.',
    );
    expect(who.affiliations.map((a) => a.to)).toContain('org:CHL:embassy-PER');
  });

  test.each([
    ['The Clinton administration warned Chile.', 'administration', 'state:USA'],
    ['The Biden-Harris administration warned Chile.', 'administration', 'state:USA'],
    ['The Nigerian Senate met on Monday.', 'Senate', 'org:NGA:parliament'],
    ['A Chilean soldier crossed the border.', 'soldier', 'org:CHL:military'],
    ['Kurdish fighters left the town.', 'fighters', 'org:kurds'],
    ['Officials in Lima said that it was over.', 'Officials', 'state:PER'],
    [
      'Peruvian opposition leader Ana Soto left. Soto’s spokesman denied it.',
      'spokesman',
      'org:PER:opposition',
    ],
  ])('%s', (text, word, id) => {
    expect(readText(text).ids(word)).toBe(id);
  });

  test('a rank at the end of a name is no title', () => {
    const { ids } = readText('Prime Minister John Major of Britain left for Lima.');
    expect(ids('Major')).toBe('person:john-major');
  });

  test('those in two places are no group that can act', () => {
    const { ids } = readText(
      'President Ana Soto of Chile and President Luis Paz of Peru met. Trade grew in Brazil and Norway. They praised it.',
    );
    expect(ids('They')).toBe('person:ana-soto person:luis-paz');
  });

  test('a state behind its town only says where that lies', () => {
    const { ids } = readText('Ana Soto met Ito in Dubai, the United Arab Emirates.');
    expect(ids('Emirates')).toBe('- place');
  });

  test('whoever is praised for a thing is the one who did it', () => {
    const { ids } = readText(
      'President Ana Soto congratulated President Luis Paz on the deal he reached with Chad.',
    );
    expect(ids('he')).toBe('person:luis-paz');
  });

  test('sailors suffer for their state but do not speak for it', () => {
    const { who } = readText('Norwegian sailors left.');
    const asked = (role: 'source' | 'target') => who.actorAt(0, 1, role).status;
    expect([asked('source'), asked('target')]).toStrictEqual(['abstained', 'resolved']);
  });

  test('a town’s police are no state’s', () => {
    expect(readText('Police in Lyon arrested a baker.').ids('Police')).toBe('- no-actor');
  });

  test('a secretary of nobody named is of no state', () => {
    const { who } = readText('Norway waited. Secretary Ola Berg met the envoy of Peru.');
    expect(who.entities.find((e) => e.id === 'person:ola-berg')?.country).toBeNull();
  });

  test('a family name means whoever was told of last', () => {
    const { ids } = readText(
      'North Korean leader Kim Chol-su visited Hanoi. South Korean minister Kim Ha-neul complained. Kim said it was wrong.',
    );
    expect(ids('Kim')).toBe('person:kim-ha-neul');
  });

  test('whose ministry speaks decides whose spokesman it is', () => {
    const { who } = readText(
      'The Chilean Foreign Ministry rejected the note of Peru. “We warn Peru,” ministry spokesperson Ana Soto said.',
    );
    expect(who.entities.find((e) => e.id === 'person:ana-soto')?.country).toBe('CHL');
  });
});

describe('pronouns and pairs', () => {
  test.each([
    [
      'Foreign Minister Ana Soto of Chile met envoys. She said they would stay.',
      'She',
      'person:ana-soto',
    ],
    ['Chile said it would recall its envoy.', 'it', 'state:CHL'],
    ['Chile protested to Peru against its deal.', 'its', 'state:PER'],
    ['Peru gave a clear account of its actions.', 'its', 'state:PER'],
    ['Chile and Peru signed a pact. The two agreed to meet.', 'two', 'state:CHL state:PER'],
    ['Chile and Peru signed a pact. Both sides praised it.', 'sides', 'state:CHL state:PER'],
    [
      'President Ana Soto of Chile met Prime Minister Luis Paz of Peru. The leaders praised it.',
      'leaders',
      'person:ana-soto person:luis-paz',
    ],
  ])('%s', (text, word, ids) => {
    expect(readText(text).ids(word)).toBe(ids);
  });

  test('a minister speaks of her country', () => {
    expect(readText('Chilean minister Ana Soto said her country may sign.').ids('country')).toBe(
      'state:CHL',
    );
  });
});

test('a treaty is known by its parties, and is the treaty afterwards', () => {
  const { who } = readText(
    'Chile signed a pact with Peru. Brazil praised the treaty between Chile and Peru. The treaty is short.',
  );
  expect(
    who.entities.filter((e) => e.kind === 'treaty').map((e) => [e.id, e.mentions.length]),
  ).toStrictEqual([['treaty:CHL-PER', 3]]);
});

test('a trade pact and a treaty of the same parties are two', () => {
  const { who } = readText(
    'Chile signed a trade pact with Peru. Brazil praised the treaty between Chile and Peru.',
  );
  const treaties = who.entities.filter((e) => e.kind === 'treaty').map((e) => e.id);
  expect(treaties).toStrictEqual(['treaty:CHL-PER', 'treaty:CHL-PER-trade']);
});

test('every mention tells its span and why', () => {
  const text = 'Seoul warned Moscow.';
  const { who } = readText(text);
  expect(
    who.mentions.map(({ span, use, why }) => [text.slice(span.start, span.end), use, why]),
  ).toStrictEqual([
    ['Seoul', 'actor', 'capital of the gazetteer'],
    ['Moscow', 'actor', 'capital of the gazetteer'],
  ]);
});

test('calls nobody by words that only describe, and a name in one spelling', () => {
  const { who } = readText(
    'OSLO (Harbour Wire) — Norway said on Monday that Oslo would stay. The government thanked Prime Minister Ola Lind of Sweden. The Norwegian people and the prime minister cheered Lind.',
  );
  const aliases = who.entities.map(({ id, aliases }) => [id, aliases]);
  expect(aliases).toStrictEqual([
    ['person:ola-lind', ['Lind']],
    ['state:NOR', ['Oslo']],
    ['state:SWE', []],
  ]);
});

test('writes the state that a named body is a part of', () => {
  const { who } = readText('The Kremlin rejected the plan.');
  expect(who.entities.map(({ id, name }) => [id, name])).toStrictEqual([
    ['org:kremlin', 'Kremlin'],
    ['state:RUS', 'Russia'],
  ]);
});

test('a word that any body goes by is no name, nor is what joins two states', () => {
  const { who } = readText('Norway left the Council. Norway praised the U.S.-Japan alliance.');
  expect(who.entities.map(({ id }) => id)).not.toContain('org:council');
  expect(who.entities.map(({ id }) => id)).not.toContain('org:u-s-japan-alliance');
});

test('who answers questions in a capital speaks for its state', () => {
  const text = 'Oslo, June 26, 2024\n\nQuestion: Is it true?\n\nMaria Petrova: We regret it.';
  expect(readText(text).country('person:maria-petrova')).toBe('NOR');
  expect(readText(text.replace('Question: ', '')).country('person:maria-petrova')).toBe('none');
});

test('those who are against a state are not its own', () => {
  const { ids } = readText('Anti-Chad protesters clashed with Kenya.');
  expect(ids('protesters')).not.toContain('TCD');
});

test('"HE" before a name is a form of address, and a name from within is the same person', () => {
  const { ids } = readText(
    'HE Ali Fako Mahamat, President of Chad, met Kenya’s envoy. Fako praised the plan.',
  );
  expect(ids('Mahamat')).toBe('person:ali-fako-mahamat');
  expect(ids('Fako')).toBe('person:ali-fako-mahamat');
});

test('a name whose last part has two letters keeps it', () => {
  expect(readText('Chadian Foreign Minister Wen Yi left.').ids('Yi')).toBe('person:wen-yi');
});

test('who stands before an office of an owner is its holder, though the recogniser takes the name for a place', () => {
  const { ids } = readText(
    'Chad imposed sanctions on Anselem Sanyatwe, Zimbabwe’s ambassador to Tanzania.',
  );
  expect(ids('Sanyatwe')).toBe('person:anselem-sanyatwe');
});
