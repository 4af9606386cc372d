import { useMemo, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useNetwork } from '../../queries/queries.ts';
import { useEventRows, useReportRows } from '../../queries/rows.ts';
import type { TableOf } from '../../state/model.ts';
import { Failure, Skeleton } from '../Notice.tsx';
import { Rail } from '../rail/Rail.tsx';
import { ENTITY_TABLE, listEntities } from './entityTable.tsx';
import { EVENT_TABLE, listEvents } from './eventTable.tsx';
import { listReports, REPORT_TABLE } from './reportTable.tsx';
import { RowsTable } from './RowsTable.tsx';

function Entities({ network }: { network: Network }): ReactElement {
  const rows = useMemo(() => listEntities(network), [network]);
  return (
    <RowsTable
      of="entities"
      kind={ENTITY_TABLE}
      rows={rows}
      sorting={{ key: 'reports', isDescending: true }}
    />
  );
}

function Events({ network }: { network: Network }): ReactElement {
  const { data, error, refetch } = useEventRows(network);
  const rows = useMemo(() => data && listEvents(network, data.rows), [network, data]);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <RowsTable
      of="events"
      kind={EVENT_TABLE}
      rows={rows}
      sorting={{ key: 'date', isDescending: true }}
    />
  );
}

function Reports({ network }: { network: Network }): ReactElement {
  const { data, error, refetch } = useReportRows(network);
  const rows = useMemo(() => data && listReports(network, data.rows), [network, data]);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <RowsTable
      of="reports"
      kind={REPORT_TABLE}
      rows={rows}
      isTruncated={data?.truncated === true}
      sorting={{ key: 'published', isDescending: true }}
    />
  );
}

const VIEWS = { entities: Entities, events: Events, reports: Reports };

/** Whatever is on the map, as tables under the same filters: its events, their reports, its entities. */
export function TableView({ of }: { of: TableOf }): ReactElement {
  const { data: network, error, refetch } = useNetwork();
  const Rows = VIEWS[of];
  return (
    <main className="tvnet" id="main">
      <Rail network={network ?? null} dress={null} />
      {network !== undefined ? (
        <Rows network={network} />
      ) : error === null ? (
        <Skeleton lines={12} />
      ) : (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
    </main>
  );
}
