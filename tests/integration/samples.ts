import type { StoredDocument } from '../../server/model/index.ts';
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
} from '../factories.ts';

const TEXT =
  'SEOUL, June 21. The foreign ministry summoned Ambassador Georgy Zinoviev on Friday. ' +
  'Russia warned South Korea that it may regret the move.';
const SUMMONED = { start: 16, end: 83 };
const WARNED = { start: 84, end: 138 };

export const FRANCE = anActor({ id: 'state:FRA', name: 'France', country: 'FRA' });
const COTE = anActor({ id: 'state:CIV', name: 'Côte d’Ivoire', country: 'CIV' });

/** Two outlets tell of one summons and differ on its day; one of them tells of a warning that answers it. */
export function aSmallGraph(): readonly StoredDocument[] {
  const ambassador = anEntity(ZINOVIEV, {
    aliases: ['Zinoviev'],
    mentions: [{ start: 57, end: 72 }],
  });
  const ministry = anEntity(KOREAN_MINISTRY, { mentions: [{ start: 20, end: 36 }] });
  const affiliations = [
    {
      record: 'affiliation',
      kind: 'speaks-for',
      from: ZINOVIEV.id,
      to: RUSSIA.id,
      title: 'ambassador',
    },
    { record: 'affiliation', kind: 'part-of', from: KOREAN_MINISTRY.id, to: KOREA.id, title: null },
  ] as const;
  const summons = {
    source: KOREAN_MINISTRY,
    target: ZINOVIEV,
    evidence: [SUMMONED],
    cues: [{ start: 37, end: 45 }],
  };
  return [
    aDocument('wire', {
      text: TEXT,
      document: { title: 'Seoul summons envoy', outlet: 'The Harbour Wire' },
      entities: [ambassador, ministry, anEntity(KOREA), anEntity(RUSSIA)],
      affiliations,
      events: [
        anEvent({ seed: 'wire-1', ...summons }),
        anEvent({
          seed: 'wire-2',
          type: anAct('WARNED'),
          plover: 'THREATEN',
          cameo: '130',
          source: RUSSIA,
          target: KOREA,
          hedge: 'possible',
          content: 'that it may regret the move',
          date: '2024-06-22',
          answers: [aReportId('wire-1')],
          attribution: [KOREAN_MINISTRY.id],
          evidence: [WARNED],
          cues: [{ start: 91, end: 97 }],
        }),
      ],
    }),
    aDocument('post', {
      text: TEXT,
      document: { title: 'Envoy called in', outlet: 'Eastern Post', publishedAt: '2024-06-22' },
      entities: [ambassador, ministry, anEntity(KOREA), anEntity(RUSSIA)],
      affiliations,
      events: [anEvent({ seed: 'post-1', ...summons })],
    }),
    aDocument('cable', {
      text: 'France met Côte d’Ivoire in June.',
      document: {
        title: '=Paris talks, "frank"',
        outlet: null,
        publishedAt: null,
        datedBy: 'unknown',
      },
      events: [
        anEvent({
          seed: 'cable-1',
          type: anAct('MET'),
          plover: 'CONSULT',
          cameo: '040',
          source: FRANCE,
          target: COTE,
          date: '2024-06',
          datePrecision: 'month',
          evidence: [{ start: 0, end: 33 }],
          cues: [{ start: 7, end: 10 }],
        }),
      ],
    }),
  ];
}
