import type { EventSummary } from '../../../../server/model/ledger.ts';
import type { Network } from '../../../../server/model/network.ts';
import { nameAct } from '../../text/acts.ts';
import { HEDGE_WORDS, STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { ActBadge } from '../kit/glyphs.tsx';
import { DateCell, MaybeCell } from './cells.tsx';
import type { TableKind } from './column.ts';
import { findParties, listParties, sourceColumn, targetColumn, type Parties } from './parties.tsx';

const { columns: TITLES } = WORDS.table;

export interface EventRow extends Parties {
  readonly event: EventSummary;
}

/** A row for each event that the network draws; others are left out. */
export function listEvents(network: Network, events: readonly EventSummary[]): readonly EventRow[] {
  const parties = findParties(network);
  return events.flatMap((event) => {
    const found = parties.get(event.id);
    return found === undefined ? [] : [{ event, ...found }];
  });
}

export const EVENT_TABLE: TableKind<EventRow> = {
  keyOf: ({ event }) => event.id,
  oneOf: ({ event }) => event.group ?? event.id,
  partiesOf: listParties,
  placeOf: ({ event }) => ({ view: 'network', opened: { kind: 'event', id: event.id } }),
  sortedBy: { key: 'date', isDescending: true },
  columns: [
    {
      key: 'date',
      title: TITLES.date,
      width: 172,
      value: ({ event }) => event.date,
      cell: ({ event }) => <DateCell from={event.date} to={event.dateEnd} />,
    },
    sourceColumn(),
    {
      key: 'act',
      title: TITLES.act,
      width: 168,
      value: ({ event }) => nameAct(event.label),
      cell: ({ event }) => <ActBadge label={event.label} quad={event.quad} />,
    },
    targetColumn(),
    { key: 'summary', title: TITLES.summary, width: 200, value: ({ event }) => event.summary },
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
