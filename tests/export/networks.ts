import type { ExportedNetwork } from '../../server/export/table.ts';
import { createEntityId, createEventId } from '../../server/model/index.ts';
import { aDigest, anAct } from '../factories.ts';

const korea = createEntityId('state:KOR');
const trickster = createEntityId('person:trick"ster-<&>');

/** Two entities whose names hold all that a format could stumble over, an act and a tie. */
export function aTrickyNetwork(): ExportedNetwork {
  return {
    nodes: [
      { id: korea, name: '=cmd|calc', kind: 'state', country: 'KOR', events: 1, reports: 2 },
      {
        id: trickster,
        name: 'O’Brien, "J" <&>\n\u0007é 😀',
        kind: 'person',
        country: null,
        events: 1,
        reports: 2,
      },
    ],
    edges: [
      {
        id: `${trickster}|WARNED|${korea}`,
        source: trickster,
        target: korea,
        act: anAct('WARNED'),
        quad: 'verbal-conflict',
        label: 'Warned',
        events: 1,
        reports: 2,
        independent: 1,
        hedged: 0,
        firstDate: '2024-06-26',
        lastDate: null,
        eventIds: [createEventId(aDigest('event').slice(0, 16))],
      },
    ],
    ties: [
      {
        id: `${trickster}|speaks-for|${korea}`,
        source: trickster,
        target: korea,
        kind: 'speaks-for',
        title: '-1+envoy',
      },
    ],
  };
}
