import { z } from 'zod';
import { entityId, reportId, type EntityId } from '../../model/ids.ts';
import { actName, type Act } from '../../model/ontology.ts';
import type { Corrections } from './corrections.ts';

const entity = entityId.regex(
  /^(?:state|person|org|treaty|place):./u,
  'expected an id like "person:kim-jong-un"',
);
const id = z
  .string()
  .regex(/^[0-9a-f]{16}$/u, 'expected the 16 hex signs of an id')
  .pipe(reportId);
const note = z.string().optional();

/** One line of a corrections file. */
export const correction = z.discriminatedUnion(
  'correct',
  [
    z.strictObject({ correct: z.literal('same'), entity, is: entity, note }),
    z.strictObject({ correct: z.literal('different'), entity, from: entity, note }),
    z.strictObject({ correct: z.literal('drop-report'), report: id, note }),
    z.strictObject({ correct: z.literal('drop-event'), event: id, note }),
    z.strictObject({ correct: z.literal('retype-report'), report: id, act: actName, note }),
    z.strictObject({ correct: z.literal('retype-event'), event: id, act: actName, note }),
  ],
  'expected "same", "different", "drop-report", "drop-event", "retype-report" or "retype-event"',
);
export type Correction = z.infer<typeof correction>;

/** What a list of corrections comes to. */
export function foldCorrections(corrections: readonly Correction[]): Corrections {
  const of = <K extends Correction['correct']>(
    kind: K,
  ): readonly Extract<Correction, { correct: K }>[] =>
    corrections.filter((one): one is Extract<Correction, { correct: K }> => one.correct === kind);
  return {
    sameAs: Object.fromEntries(of('same').map(({ entity: from, is }) => [from, is])),
    different: of('different').map(({ entity: a, from: b }) => [a, b]),
    wrong: of('drop-report').map(({ report }) => report),
    retyped: Object.fromEntries(of('retype-report').map(({ report, act }) => [report, act])),
    withdrawn: of('drop-event').map(({ event }) => event),
    renamed: Object.fromEntries(of('retype-event').map(({ event, act }) => [event, act])),
  };
}

interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Lines that can't be followed: an act that there is not, an entity that is two, or both the same and not. */
export function findContradictions(
  corrections: readonly Correction[],
  acts: ReadonlyMap<string, Act>,
): readonly Contradiction[] {
  const meant = new Map<EntityId, EntityId>();
  return corrections.flatMap((one, index): readonly Contradiction[] => {
    switch (one.correct) {
      case 'same': {
        const before = meant.get(one.entity);
        meant.set(one.entity, before ?? one.is);
        if (one.entity === one.is)
          return [{ path: [index, 'is'], message: `expected another entity than "${one.entity}"` }];
        if (before === undefined || before === one.is) return [];
        return [
          { path: [index, 'is'], message: `"${one.entity}" is "${before}" by an earlier line` },
        ];
      }
      case 'different':
        return meant.get(one.entity) === one.from || meant.get(one.from) === one.entity
          ? [{ path: [index], message: 'an earlier line says that they are the same' }]
          : [];
      case 'retype-report':
      case 'retype-event':
        return acts.has(one.act)
          ? []
          : [{ path: [index, 'act'], message: `there is no act "${one.act}"` }];
      case 'drop-report':
      case 'drop-event':
        return [];
    }
  });
}
