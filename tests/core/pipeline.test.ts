import { extractDocument, pipelineVersion } from '../../server/core/pipeline.ts';
import { loadResources } from '../../server/io/resources.ts';
import type { EventRecord } from '../../server/model/record.ts';
import { extraction } from '../../server/model/record.ts';

const resources = loadResources();

function eventsOf(text: string): readonly EventRecord[] {
  return extractDocument(
    { key: 'k', text, outlet: 'The Lamp', publishedAt: '2031-05-08' },
    resources,
  ).events;
}

function inShort(e: EventRecord): string {
  const status = e.status === 'asserted' ? '' : ` (${e.status})`;
  return `${e.source.name} ${e.type} ${e.target?.name ?? '-'}${status}`;
}

describe('extractDocument', () => {
  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\n\t '],
    ['no sentence', '%%% --- %%%'],
    ['talk without actors', 'The rain fell and the roads flooded. Nobody complained.'],
  ])('finds no act in %s', (_, text) => {
    expect(eventsOf(text)).toStrictEqual([]);
  });

  test('reads on past a lone surrogate', () => {
    expect(() => eventsOf('Norway warned \uD800 Sweden')).not.toThrow();
  });

  test('makes no event of actors of different clauses', () => {
    expect(eventsOf('Norway was cold, and the envoy of Sweden slept.').map(inShort)).toStrictEqual(
      [],
    );
  });

  test.each([
    [
      'a negation',
      'Norway did not sign the treaty with Sweden.',
      ['Norway SIGNED Sweden (negated)'],
    ],
    [
      'a denial',
      'Norway denied that it had attacked Swedish ships.',
      ['Norway DENIED -', 'Norway ATTACKED Sweden (negated)'],
    ],
    ['a deed all but done', 'Norway nearly expelled Sweden.', ['Norway EXPELLED Sweden (negated)']],
    [
      'a possibility',
      'Norway might sign a treaty with Sweden.',
      ['Norway SIGNED Sweden (planned)'],
    ],
    ['a plain future', 'Norway will send aid to Kenya.', ['Norway PLEDGED Kenya']],
    ['a request', 'Norway urged Sweden to sign the treaty.', ['Norway URGED Sweden']],
  ])('tells %s from a deed', (_, text, wanted) => {
    expect(eventsOf(text).map(inShort)).toStrictEqual(wanted);
  });

  test("keeps one side's allegation of another apart from a fact", () => {
    const told = eventsOf('Armenia said Azerbaijan shelled Armenia.').map(inShort);
    expect(told).toContain('Azerbaijan ATTACKED Armenia (claimed)');
    expect(told).toContain('Armenia ACCUSED Azerbaijan');
  });

  test('takes "we" in a quotation for the speaker', () => {
    const [event] = eventsOf(
      '“We warn Kenya against new tariffs,” Norwegian Foreign Minister Lars Berg said.',
    );
    expect(event && inShort(event)).toBe('Lars Berg WARNED Kenya');
    expect(event?.quoted).toBe(true);
  });

  test('tells on whose word a deed stands', () => {
    const [event] = eventsOf('Norway expelled two Russian citizens, according to Sweden.');
    expect(event && inShort(event)).toBe('Norway EXPELLED Russia');
    expect(event?.attribution).toStrictEqual(['state:SWE']);
  });

  test('gives the pairs of a joint act one group', () => {
    const events = eventsOf('Norway and Sweden condemned Kenya.');
    expect(events.map(inShort)).toStrictEqual(['Norway CONDEMNED Kenya', 'Sweden CONDEMNED Kenya']);
    expect(new Set(events.map((e) => e.group)).size).toBe(1);
    expect(events[0]?.group).not.toBeNull();
  });

  test('tells a headline, a lead and a body that repeat one act as one event', () => {
    const events = eventsOf(
      'Norway summons Kenyan ambassador\n\nNorway summoned the Kenyan ambassador on Tuesday.\n\nNorway summoned the ambassador over a dispute about fish.',
    ).filter((e) => e.type === 'SUMMONED');
    expect(events).toHaveLength(1);
    expect(events[0]?.evidence.length).toBeGreaterThan(1);
  });

  test("tells a headline's state and the person who acts for it as one party", () => {
    const events = eventsOf(
      'Norway warns Kenya on fish\n\nNorwegian Foreign Minister Lars Berg warned Kenya on Tuesday.',
    );
    expect(events.map(inShort)).toStrictEqual(['Lars Berg WARNED Kenya']);
  });

  test('dates what one does by saying it by the day on which it was said', () => {
    const [event] = eventsOf('“We warn Kenya,” Norwegian minister Lars Berg said on Tuesday.');
    expect([event?.type, event?.date]).toStrictEqual(['WARNED', '2031-05-06']);
  });

  test('knows what an act answers', () => {
    const events = eventsOf('Norway warned Kenya after Kenya condemned Norway.');
    const condemned = events.find((e) => e.type === 'CONDEMNED');
    expect(events.find((e) => e.type === 'WARNED')?.answers).toStrictEqual([condemned?.id]);
  });

  test('dates an undated act of the day by the publication and says that no words did', () => {
    const [event] = eventsOf('Norway warned Kenya.');
    expect([event?.date, event?.datePrecision, event?.dateText]).toStrictEqual([
      '2031-05-08',
      'day',
      null,
    ]);
  });

  test('gives records of the contract that are the same each time', () => {
    const source = {
      key: 'k',
      text: 'Norway warned Kenya. “We reject this,” Kenyan Foreign Minister Amina Otieno said.',
    };
    const first = extractDocument(source, resources);
    expect(extraction.parse(first)).toStrictEqual(first);
    expect(extractDocument(source, resources)).toStrictEqual(first);
  });

  test('keeps every span of evidence inside the text and short', () => {
    const text = `Norway warned Kenya that ${'the river and the road and '.repeat(60)}all would suffer.`;
    for (const { evidence, cues } of eventsOf(text))
      for (const { start, end } of [...evidence, ...cues]) {
        expect(end - start).toBeLessThanOrEqual(700);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });
});

describe('pipelineVersion', () => {
  test('changes with a rule', () => {
    const { ontology } = resources;
    const fewer = { ...resources, ontology: { ...ontology, rules: ontology.rules.slice(1) } };
    expect(pipelineVersion(fewer)).not.toBe(pipelineVersion(resources));
  });
});
