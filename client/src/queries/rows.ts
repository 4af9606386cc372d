import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Network } from '../../../server/model/network.ts';
import type { EventRows, ReportRows } from '../../../server/model/rows.ts';
import { fetchEventRows, fetchReportRows } from '../api/api.ts';

/** The server answers with so many at once. */
const MOST_EVENTS = 20_000;

/** The events behind the lines of a network; as one text they are a key that is quickly compared. */
function useEventIds(network: Network): { readonly ids: readonly string[]; readonly key: string } {
  return useMemo(() => {
    const ids = [...new Set(network.edges.flatMap(({ eventIds }) => eventIds))];
    const asked = ids.slice(0, MOST_EVENTS);
    return { ids: asked, key: asked.join('') };
  }, [network]);
}

/** Every event that a network draws. */
export function useEventRows(network: Network): UseQueryResult<EventRows> {
  const { ids, key } = useEventIds(network);
  return useQuery({
    queryKey: ['rows', 'events', key],
    queryFn: ({ signal }) => fetchEventRows(ids, signal),
    placeholderData: keepPreviousData,
  });
}

/** Every report of the events that a network draws. */
export function useReportRows(network: Network): UseQueryResult<ReportRows> {
  const { ids, key } = useEventIds(network);
  return useQuery({
    queryKey: ['rows', 'reports', key],
    queryFn: ({ signal }) => fetchReportRows(ids, signal),
    placeholderData: keepPreviousData,
  });
}
