import { createActIndex } from '../../../server/graph/explorer/acts.ts';
import type { Fact, Snapshot, Tie } from '../../../server/graph/explorer/network/snapshot.ts';
import {
  createEntityId,
  createEventId,
  type EntityRef,
  networkQuery,
  type NetworkQuery,
} from '../../../server/model/index.ts';
import { ACTS, aDigest, aDocumentId, anAct } from '../../factories.ts';

export const ACT_INDEX = createActIndex([...ACTS.values()]);

export const KOREA = aRef('state:KOR', 'South Korea', 'state', 'KOR');
export const RUSSIA = aRef('state:RUS', 'Russia', 'state', 'RUS');
export const MINISTRY = aRef('org:KOR:foreign-ministry', 'Foreign Ministry', 'organization', 'KOR');
export const LIM = aRef('person:lim-soo-suk', 'Lim Soo-suk', 'person', 'KOR');
export const ZAKHAROVA = aRef('person:maria-zakharova', 'Maria Zakharova', 'person', 'RUS');
export const NATIONS = aRef('org:un', 'United Nations', 'organization', 'UN');
export const ENVOY = aRef('person:an-envoy', 'An Envoy', 'person', 'UN');
const ALL = [KOREA, RUSSIA, MINISTRY, LIM, ZAKHAROVA, NATIONS, ENVOY];

export function aRef(
  id: string,
  name: string,
  kind: EntityRef['kind'],
  country: string | null,
): EntityRef {
  return { id: createEntityId(id), name, kind, country };
}

export function aFact(fields: Partial<Fact> & { readonly seed?: string } = {}): Fact {
  const { seed = 'fact', ...rest } = fields;
  const id = createEventId(aDigest(seed).slice(0, 16));
  return {
    id,
    one: id,
    act: anAct('WARNED'),
    source: RUSSIA.id,
    target: KOREA.id,
    reports: 1,
    independent: 1,
    hedge: null,
    date: '2024-06-26',
    dateEnd: null,
    precision: 'day',
    published: '2024-06-27',
    documents: [aDocumentId('document')],
    outlets: ['Daily'],
    ...rest,
  };
}

export function aTie(fields: Pick<Tie, 'source' | 'target'> & Partial<Tie>): Tie {
  return { kind: 'speaks-for', title: null, documents: 1, ...fields };
}

export function aSnapshot(fields: Partial<Snapshot> = {}): Snapshot {
  return {
    facts: [],
    abouts: [],
    entities: new Map(ALL.map((entity) => [entity.id, entity])),
    ties: [
      aTie({ source: LIM.id, target: MINISTRY.id, title: 'spokesperson' }),
      aTie({ source: MINISTRY.id, target: KOREA.id, kind: 'part-of' }),
      aTie({ source: ZAKHAROVA.id, target: RUSSIA.id }),
      aTie({ source: ENVOY.id, target: NATIONS.id }),
    ],
    former: new Map(),
    ...fields,
  };
}

export function aQuery(fields: Partial<NetworkQuery> = {}): NetworkQuery {
  return { ...networkQuery.parse({}), ...fields };
}
