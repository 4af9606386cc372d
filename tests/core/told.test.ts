import { keepTold } from '../../server/core/told.ts';
import type { AffiliationRecord } from '../../server/model/record.ts';
import { anActor, anEntity, anEvent, KOREA, RUSSIA } from '../factories.ts';

const FUND = anActor({ id: 'org:harbour-fund', name: 'Harbour Fund', country: 'KOR' });
const tie = (fields: Partial<AffiliationRecord>): AffiliationRecord => ({
  record: 'affiliation',
  kind: 'part-of',
  from: FUND.id,
  to: KOREA.id,
  title: null,
  ...fields,
});
const entities = [anEntity(KOREA), anEntity(FUND)];
const guessed = new Set([FUND.id]);

test('drops a guessed body that has a part in nothing, with its ties', () => {
  const kept = keepTold({ entities, affiliations: [tie({})], guessed }, []);
  expect(kept).toStrictEqual({ entities: [anEntity(KOREA)], affiliations: [] });
});

test('keeps a guessed body that somebody speaks for', () => {
  const affiliations = [tie({ kind: 'speaks-for', from: RUSSIA.id, to: FUND.id })];
  expect(keepTold({ entities, affiliations, guessed }, []).entities).toStrictEqual(entities);
});

test('keeps a guessed body to which something is done', () => {
  const told = [anEvent({ source: KOREA, target: FUND })];
  const kept = keepTold({ entities, affiliations: [tie({})], guessed }, told);
  expect(kept).toStrictEqual({ entities, affiliations: [tie({})] });
});
