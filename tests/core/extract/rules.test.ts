import { extractDocument } from '../../../server/core/pipeline.ts';
import { loadResources } from '../../../server/io/resources.ts';
import type { EventRecord } from '../../../server/model/record.ts';

const resources = loadResources();

function eventsOf(text: string): readonly EventRecord[] {
  return extractDocument({ key: 'example', text }, resources).events.filter(
    (e) => e.status === 'asserted',
  );
}

function inShort(event: EventRecord): string {
  return `${event.source.country ?? event.source.name} ${event.type} ${event.target?.country ?? event.target?.name ?? '-'}`;
}

describe('every rule', () => {
  test.each(
    resources.ontology.rules.flatMap((rule) => rule.counterexamples.map((text) => [rule.id, text])),
  )('%s gives nothing for: %s', (id, text) => {
    expect(eventsOf(text).filter((e) => e.rule === id)).toStrictEqual([]);
  });

  test.each(
    resources.ontology.rules.flatMap((rule) =>
      rule.examples.map(({ text, events }) => [rule.id, text, events] as const),
    ),
  )('%s reads: %s', (id, text, wanted) => {
    const found = eventsOf(text).filter((e) => e.rule === id);
    expect(found.map(inShort)).toStrictEqual(expect.arrayContaining([...wanted]));
  });
});
