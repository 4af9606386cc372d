import type { EventSummary } from '../../../../server/model/ledger.ts';
import type { EntityRef } from '../../../../server/model/api.ts';
import type { Network } from '../../../../server/model/network.ts';
import { nameAct } from '../../text/acts.ts';
import { HEDGE_WORDS, STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { ActBadge } from '../kit/glyphs.tsx';
import { DateCell, EntityCell, MaybeCell } from './cells.tsx';
import type { GridColumn, TableKind } from './column.ts';

const { columns: TITLES } = WORDS.table;

/** The entities between which an event is drawn: its own, or those that they are rolled up to. */
export interface Parties {
  readonly source: EntityRef;
  readonly target: EntityRef;
}

export interface EventRow extends Parties {
  readonly event: EventSummary;
}

/** Between whom each event of a network is drawn. */
export function findParties({ nodes, edges }: Network): ReadonlyMap<string, Parties> {
  const byId = new Map<string, EntityRef>(nodes.map((node) => [node.id, node]));
  return new Map(
    edges.flatMap((edge) => {
      const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
      if (source === undefined || target === undefined) return [];
      return edge.eventIds.map((id) => [String(id), { source, target }] as const);
    }),
  );
}

/** A row for each event that the network draws; others are left out. */
export function listEvents(network: Network, events: readonly EventSummary[]): readonly EventRow[] {
  const parties = findParties(network);
  return events.flatMap((event) => {
    const found = parties.get(event.id);
    return found === undefined ? [] : [{ event, ...found }];
  });
}

/** The columns of the two parties, the same in every table of acts. */
export function partyColumn<T extends Parties>(side: 'source' | 'target'): GridColumn<T> {
  return {
    key: side,
    title: TITLES[side],
    width: 144,
    value: (row) => row[side].name,
    cell: (row) => <EntityCell entity={row[side]} />,
  };
}

export const EVENT_TABLE: TableKind<EventRow> = {
  keyOf: ({ event }) => event.id,
  partiesOf: ({ source, target }) => [source.id, target.id],
  placeOf: ({ event }) => ({ view: 'network', opened: { kind: 'event', id: event.id } }),
  sortedBy: { key: 'date', isDescending: true },
  columns: [
    {
      key: 'date',
      title: TITLES.date,
      width: 134,
      value: ({ event }) => event.date,
      cell: ({ event }) => <DateCell from={event.date} to={event.dateEnd} />,
    },
    partyColumn('source'),
    {
      key: 'act',
      title: TITLES.act,
      width: 168,
      value: ({ event }) => nameAct(event.label),
      cell: ({ event }) => <ActBadge label={event.label} quad={event.quad} />,
    },
    partyColumn('target'),
    { key: 'summary', title: TITLES.summary, width: 216, value: ({ event }) => event.summary },
    {
      key: 'reports',
      title: TITLES.reports,
      width: 72,
      isNumber: true,
      value: ({ event }) => event.reports,
    },
    {
      key: 'independent',
      title: TITLES.independent,
      width: 98,
      isNumber: true,
      value: ({ event }) => event.independent,
    },
    {
      key: 'outlets',
      title: TITLES.outlets,
      width: 76,
      isNumber: true,
      isExtra: true,
      value: ({ event }) => event.outlets,
    },
    {
      key: 'hedge',
      title: TITLES.hedge,
      width: 96,
      isExtra: true,
      value: ({ event }) => (event.hedge === null ? null : HEDGE_WORDS[event.hedge]),
      cell: ({ event }) => (
        <MaybeCell
          text={event.hedge === null ? null : HEDGE_WORDS[event.hedge]}
          none={WORDS.rail.none}
        />
      ),
    },
    {
      key: 'status',
      title: TITLES.status,
      width: 90,
      isExtra: true,
      value: ({ event }) => STATUS_WORDS[event.status],
    },
  ],
};
