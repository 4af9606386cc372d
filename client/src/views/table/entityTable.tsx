import type { Network, NetworkNode } from '../../../../server/model/network.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { EntityCell, MaybeCell } from './cells.tsx';
import type { TableKind } from './column.ts';

const { columns: TITLES } = WORDS.table;

/** An entity of the map, with how many events it did and received there. */
export interface EntityRow {
  readonly node: NetworkNode;
  readonly did: number;
  readonly received: number;
}

/** A row for each entity of a network. */
export function listEntities({ nodes, edges }: Network): readonly EntityRow[] {
  const did = new Map<string, number>();
  const received = new Map<string, number>();
  for (const { source, target, events } of edges) {
    did.set(source, (did.get(source) ?? 0) + events);
    received.set(target, (received.get(target) ?? 0) + events);
  }
  return nodes.map((node) => ({
    node,
    did: did.get(node.id) ?? 0,
    received: received.get(node.id) ?? 0,
  }));
}

export const ENTITY_TABLE: TableKind<EntityRow> = {
  keyOf: ({ node }) => node.id,
  partiesOf: ({ node }) => [node.id],
  placeOf: ({ node }) => ({ view: 'network', opened: { kind: 'entity', id: node.id } }),
  sortedBy: { key: 'reports', isDescending: true },
  columns: [
    {
      key: 'name',
      title: TITLES.name,
      width: 220,
      value: ({ node }) => node.name,
      cell: ({ node }) => <EntityCell entity={node} />,
    },
    { key: 'kind', title: TITLES.kind, width: 110, value: ({ node }) => KIND_WORDS[node.kind] },
    {
      key: 'country',
      title: TITLES.country,
      width: 90,
      value: ({ node }) => node.country,
      cell: ({ node }) => <MaybeCell text={node.country} none={WORDS.rail.none} />,
    },
    {
      key: 'events',
      title: TITLES.events,
      width: 90,
      isNumber: true,
      value: ({ node }) => node.events,
    },
    { key: 'did', title: TITLES.did, width: 80, isNumber: true, value: ({ did }) => did },
    {
      key: 'received',
      title: TITLES.received,
      width: 90,
      isNumber: true,
      value: ({ received }) => received,
    },
    {
      key: 'reports',
      title: TITLES.reports,
      width: 90,
      isNumber: true,
      value: ({ node }) => node.reports,
    },
  ],
};
