import { extractDocument } from '../../../../server/core/pipeline.ts';
import { loadResources } from '../../../../server/io/resources.ts';
import { toldIn } from '../told.ts';

const resources = loadResources();

describe('on whose word a thing stands', () => {
  test.each([
    [
      'an accusation is no fact',
      'Norway repeated its accusation that Chile had signed a pact with Peru.',
      'CHL SIGNED PER (claimed) by state:NOR',
    ],
    [
      'evidence is no fact',
      'There was evidence that Chile had signed a pact with Peru.',
      'CHL SIGNED PER (claimed)',
    ],
  ])('%s', (_, text, told) => {
    expect(toldIn(text)).toContain(told);
  });

  test.each([
    'Interfax reported on Monday, citing the Russian foreign ministry, that Chad had expelled two Malian diplomats.',
    'Quoting the Russian foreign ministry, Interfax said Chad had expelled two Malian diplomats.',
    'Chad expelled two Malian diplomats, Interfax reported, citing the Russian foreign ministry.',
  ])('the one who is cited comes before who cites: %s', (text) => {
    expect(toldIn(text)).toContain('TCD EXPELLED MLI by org:RUS:foreign-ministry by org:interfax');
  });

  it('is nobody’s when a reason is cited', () => {
    expect(toldIn('Chad expelled two Malian diplomats, citing threats.')).toStrictEqual([
      'TCD EXPELLED MLI',
    ]);
  });

  it('is the narrator’s when it stands beside what somebody wants', () => {
    expect(toldIn('The African Union wants calm after Mali accused Chad of a raid.')).toStrictEqual(
      ['MLI ACCUSED TCD'],
    );
  });

  it('is the office’s whose statement is named', () => {
    expect(
      toldIn(
        'Peruvian officials met. Chile warned Peru, according to a Chilean embassy statement.',
      ),
    ).toContain('CHL WARNED PER');
    expect(
      toldIn('Chad expelled two Malian diplomats, according to a ministry statement from Oslo.'),
    ).toContain('TCD EXPELLED MLI by state:NOR');
  });

  it('is that of whoever issued the statement before', () => {
    expect(
      toldIn('Norway issued a statement on Mali. Chad expelled two envoys, the statement said.'),
    ).toContain('NOR SAID -');
  });

  it('is not his own who says what he does', () => {
    expect(
      toldIn('Norway will reconsider its ban on arms for Chad, Foreign Minister Ana Berg said.'),
    ).toContain('NOR CONSIDERED -');
  });
});

describe('when a thing is announced', () => {
  it.each([
    ['Norway said on Monday that it would lift the ban on Chad next month.', '2024-06-24'],
    ['On Sunday Norway offered to mediate between Peru and Chile.', '2024-06-23'],
    ['Norway will send aid to Chad next month.', '2024-06-27'],
  ])('is when it is said, not when it is to come: %s', (text, date) => {
    const { events } = extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources);
    expect(events.find((e) => e.type === 'PLEDGED')?.date).toBe(date);
  });
});

describe('news on somebody’s word', () => {
  const dayOf = (text: string): string | null | undefined =>
    extractDocument({ key: 'a', text, publishedAt: '2024-06-27' }, resources).events.find(
      (e) => e.type === 'EXPELLED',
    )?.date;

  it.each([
    [
      'has a day of its own',
      'Chad expelled the Norwegian consul on Sunday, Norway said on Monday.',
      '2024-06-23',
    ],
    ['has none', 'Chad expelled the Norwegian consul, Norway said on Monday.', '2024-06-24'],
  ])('is of the day of its telling only where it %s', (_, text, date) => {
    expect(dayOf(text)).toBe(date);
  });

  it('is no allegation where a witness tells it that takes no side', () => {
    const deed = 'Chadian police arrested two Malian teachers on Sunday,';
    expect(toldIn(`${deed} the Red Cross told reporters.`)).toContain(
      'TCD ARRESTED MLI by org:icrc',
    );
    expect(toldIn(`${deed} Mali told reporters.`)).toContain(
      'TCD ARRESTED MLI (claimed) by state:MLI',
    );
  });
});

describe('"we" in a text without a speaker', () => {
  const text =
    'The Ministry of Foreign Affairs of Chad condemns the raid. We call on Minsk to stop.';
  const told = (outlet: string): readonly string[] =>
    extractDocument({ key: 'a', text, outlet }, resources).events.map(
      ({ source, type, target }) => `${source.id} ${type} ${target?.id ?? '-'}`,
    );

  it('is nobody in a newspaper', () => {
    expect(told('The Lamp').filter((t) => t.includes('URGED'))).toStrictEqual([]);
  });

  it('is one person where it is "I", and no office', () => {
    const letter = 'Chad condemns the raid. I urge Norway to stop.';
    const outlet = 'Ministry of Foreign Affairs of Chad';
    const { events } = extractDocument({ key: 'a', text: letter, outlet }, resources);
    expect(events.filter(({ type }) => type === 'URGED')).toStrictEqual([]);
  });

  it('is the office whose release it is', () => {
    expect(told('Ministry of Foreign Affairs of Chad')).toContain(
      'org:TCD:foreign-ministry URGED state:BLR',
    );
  });
});

describe('according to somebody', () => {
  it.each([
    ['Norway expelled two Chilean envoys, according to the Norwegian Foreign Ministry.'],
    ['Norway had left the zone, Ana Berg told Chile, according to the Peruvian government.'],
  ])('an act or another’s word makes no statement of his: %s', (text) => {
    expect(toldIn(text).filter((told) => /^(?:NOR|PER) SAID/u.test(told))).toStrictEqual([]);
  });

  it('what is no act is his statement', () => {
    const text =
      'According to the Norwegian Foreign Ministry, the trawlers had entered a closed zone.';
    expect(toldIn(text)).toStrictEqual(['NOR SAID -']);
  });
});
