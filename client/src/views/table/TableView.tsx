import { useMemo, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useNetwork } from '../../queries/queries.ts';
import { useEventRows, useReportRows } from '../../queries/rows.ts';
import type { TablePlace } from '../../state/table.ts';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { Rail } from '../rail/Rail.tsx';
import { ENTITY_TABLE, listEntities } from './entityTable.tsx';
import { EVENT_TABLE, listEvents } from './eventTable.tsx';
import { listReports, REPORT_TABLE } from './reportTable.tsx';
import { RowsTable } from './RowsTable.tsx';

interface TableProps {
  readonly place: TablePlace;
  readonly network: Network;
}

function Entities({ place, network }: TableProps): ReactElement {
  const rows = useMemo(() => listEntities(network), [network]);
  return <RowsTable place={place} kind={ENTITY_TABLE} rows={rows} />;
}

function Events({ place, network }: TableProps): ReactElement {
  const { data, error, refetch } = useEventRows(network);
  const rows = useMemo(() => data && listEvents(network, data.rows), [network, data]);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <RowsTable place={place} kind={EVENT_TABLE} rows={rows} />;
}

function Reports({ place, network }: TableProps): ReactElement {
  const { data, error, refetch } = useReportRows(network);
  const rows = useMemo(() => data && listReports(network, data.rows), [network, data]);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <RowsTable
      place={place}
      kind={REPORT_TABLE}
      rows={rows}
      isTruncated={data?.truncated === true}
    />
  );
}

const VIEWS = { entities: Entities, events: Events, reports: Reports };

/** Whatever is on the map, as tables under the same filters: its events, their reports, its entities. */
export function TableView({ place }: { place: TablePlace }): ReactElement {
  const { data: network, error, refetch } = useNetwork();
  const Rows = VIEWS[place.of];
  return (
    <main className="tvnet" id="main">
      <Rail network={network ?? null} dress={null} />
      {network !== undefined ? (
        <Rows place={place} network={network} />
      ) : error === null ? (
        <Skeleton lines={12} />
      ) : (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
    </main>
  );
}
