import fc from 'fast-check';
import type { Actor } from '../../../server/model/entity.ts';
import type { StoredDocument } from '../../../server/model/projection.ts';
import type { EntityRecord, EventRecord } from '../../../server/model/record.ts';
import {
  aDocument,
  anAct,
  anActor,
  anEntity,
  anEvent,
  aReportId,
  KOREA,
  KOREAN_MINISTRY,
  RUSSIA,
  ZINOVIEV,
} from '../../factories.ts';

/** A small, crowded world: few actors, acts and days, so that documents meet in the same events. */

const person = (id: string, name: string, country: string | null): Actor =>
  anActor({ id: `person:${id}`, name, country, kind: 'person' });
const SHORT = [
  person('kim', 'Kim', 'KOR'),
  person('kim', 'Kim', null),
  person('zinoviev', 'Zinoviev', null),
  person('zinoviev', 'Zinoviev', 'RUS'),
];
const ACTORS = [
  KOREA,
  RUSSIA,
  KOREAN_MINISTRY,
  ZINOVIEV,
  person('kim-hong-kyun', 'Kim Hong-kyun', 'KOR'),
  person('kim-hong-kyun', 'Kim Hong Kyun', null),
  person('kim-jong-un', 'Kim Jong-un', 'PRK'),
  person('boris-zinoviev', 'Boris Zinoviev', 'RUS'),
  person('georgi-zinovyev', 'Georgi Zinovyev', 'RUS'),
  person('georgi-zinovyev', 'Georgi Zinovyev', 'KOR'),
  person('georgiy-zinoviov', 'Georgiy Zinoviov', 'RUS'),
  ...SHORT,
];
const DATES = [
  { date: '2024-06-21', datePrecision: 'day', dateText: 'on Friday', dateEnd: null },
  { date: '2024-06-22', datePrecision: 'day', dateText: null, dateEnd: null },
  { date: '2024-06-23', datePrecision: 'day', dateText: null, dateEnd: null },
  { date: '2024-06-24', datePrecision: 'day', dateText: 'on Monday', dateEnd: null },
  { date: '2024-06', datePrecision: 'month', dateText: 'in June', dateEnd: null },
  { date: '2024-06-20', datePrecision: 'range', dateText: 'last week', dateEnd: '2024-06-22' },
  { date: null, datePrecision: 'none', dateText: null, dateEnd: null },
] as const;
const SIGNATURES = [
  [],
  Array.from({ length: 64 }, (_, i) => i),
  Array.from({ length: 64 }, (_, i) => (i < 40 ? i : i + 100)),
  Array.from({ length: 64 }, (_, i) => (i > 25 ? i : i + 200)),
];

const somethingTold = fc.record({
  type: fc.constantFrom('SUMMONED', 'WARNED', 'THREATENED', 'SAID', 'MET').map(anAct),
  source: fc.constantFrom(...ACTORS),
  target: fc.option(fc.constantFrom(...ACTORS)),
  when: fc.constantFrom(...DATES),
  status: fc.constantFrom('asserted', 'asserted', 'asserted', 'planned', 'negated'),
  group: fc.option(fc.constantFrom('a', 'b'), { freq: 2 }),
  content: fc.option(fc.constantFrom('never supply weapons there', 'supply weapons tomorrow')),
  confidence: fc.constantFrom(0.5, 0.9),
  answersFirst: fc.boolean(),
});

const someText = fc.record({
  told: fc.array(somethingTold, { minLength: 0, maxLength: 4 }),
  extra: fc.subarray(ACTORS),
  publishedAt: fc.constantFrom('2024-06-21', '2024-06-22', '2024-06-25', null),
  url: fc.constantFrom(null, null, 'https://wire.example/a'),
  outlet: fc.constantFrom(null, 'The Harbour Wire', 'Hill Post'),
  signature: fc.constantFrom(...SIGNATURES),
  tied: fc.constantFrom(null, RUSSIA, KOREAN_MINISTRY),
});

/** Two to nine documents of the small world. */
export const someDocuments: fc.Arbitrary<readonly StoredDocument[]> = fc
  .array(someText, { minLength: 2, maxLength: 9 })
  .map((texts) => texts.map((text, i) => createDocument(`document-${i}`, text)));

type Text = typeof someText extends fc.Arbitrary<infer T> ? T : never;

function createDocument(seed: string, text: Text): StoredDocument {
  const events = text.told.map(({ when, answersFirst, ...told }, i): EventRecord =>
    anEvent({
      ...told,
      ...when,
      seed: `${seed}-${i}`,
      answers: answersFirst && i > 0 ? [aReportId(`${seed}-0`)] : [],
    }),
  );
  const actors = [
    ...events.flatMap(({ source, target }) => [source, target ?? []].flat()),
    ...text.extra,
  ];
  const entities = new Map<string, EntityRecord>();
  for (const actor of actors)
    entities.set(actor.id, anEntity(actor, { isShort: SHORT.includes(actor) }));
  return aDocument(seed, {
    document: {
      publishedAt: text.publishedAt,
      url: text.url,
      outlet: text.outlet,
      signature: text.signature,
    },
    events,
    entities: [...entities.values()],
    affiliations: [...entities.values()].flatMap(({ id, name }) =>
      text.tied !== null && (id === ZINOVIEV.id || name.startsWith('Georgi'))
        ? [
            {
              record: 'affiliation' as const,
              kind: 'speaks-for' as const,
              from: id,
              to: text.tied.id,
              title: 'ambassador',
            },
          ]
        : [],
    ),
  });
}
