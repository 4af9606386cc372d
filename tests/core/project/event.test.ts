import { createFact, type Fact } from '../../../server/core/dedupe/fact.ts';
import { chooseParties } from '../../../server/core/project/event.ts';
import type { Actor } from '../../../server/model/entity.ts';
import { act } from '../../../server/model/ontology.ts';
import {
  ACTS,
  aDocumentId,
  anActor,
  anEvent,
  KOREA,
  KOREAN_MINISTRY,
  RUSSIA,
  ZINOVIEV,
} from '../../factories.ts';

const KIM = anActor({
  id: 'person:kim-hong-kyun',
  name: 'Kim Hong-kyun',
  country: 'KOR',
  kind: 'person',
});

function told(source: Actor, target: Actor, i: number): Fact {
  const record = anEvent({ seed: `told-${i}`, source, target });
  const place = { id: aDocumentId(`document-${i}`), publishedAt: null, datedBy: null };
  return createFact(record, place, source, target, act.parse(ACTS.get(record.type)));
}

function chosen(...pairs: readonly (readonly [Actor, Actor])[]): readonly (string | undefined)[] {
  const { source, target } = chooseParties(pairs.map(([a, b], i) => told(a, b, i)));
  return [source.id, target?.id];
}

describe('chooseParties', () => {
  it('names whom most reports name', () => {
    expect(
      chosen([KOREAN_MINISTRY, ZINOVIEV], [KOREAN_MINISTRY, ZINOVIEV], [KIM, ZINOVIEV]),
    ).toStrictEqual([KOREAN_MINISTRY.id, ZINOVIEV.id]);
  });

  it('takes a state for whoever spoke for it, however often it is named', () => {
    expect(chosen([KOREA, RUSSIA], [KOREA, RUSSIA], [KIM, ZINOVIEV])).toStrictEqual([
      KIM.id,
      ZINOVIEV.id,
    ]);
  });

  it('names the person when a person and a ministry are named as often', () => {
    expect(chosen([KOREAN_MINISTRY, RUSSIA], [KIM, RUSSIA])).toStrictEqual([KIM.id, RUSSIA.id]);
  });
});
