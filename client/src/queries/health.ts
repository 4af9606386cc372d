import { hashKey, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Health } from '../../../server/model/api.ts';
import { fetchHealth, isAway } from '../api/api.ts';

const HEALTH = ['health'] as const;
const WELL_MS = 15_000;
const SOON_MS = 1000;
const LATE_MS = 5000;

/** How long to wait before the server is asked again how it is: the longer it has been away, the longer. */
export function pauseBefore(health: Health | undefined, awayMs: number): number {
  if (awayMs <= 0) return health?.status === 'ok' ? WELL_MS : SOON_MS;
  return Math.min(LATE_MS, Math.max(SOON_MS, awayMs / 5));
}

/** How the server is: asked often until it is ready, then now and then. */
export function useHealth(): UseQueryResult<Health> {
  return useQuery({
    queryKey: HEALTH,
    queryFn: ({ signal }) => fetchHealth(signal),
    refetchInterval: ({ state }) =>
      pauseBefore(
        state.data,
        state.error === null ? 0 : state.errorUpdatedAt - state.dataUpdatedAt,
      ),
    retry: false,
  });
}

/** Asks how the server is as soon as it fails to answer anything. */
function useAlarm(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'failed') return;
        if (event.query.queryHash !== hashKey(HEALTH) && isAway(event.action.error))
          void queries.refetchQueries({ queryKey: HEALTH }, { cancelRefetch: false });
      }),
    [queries],
  );
}

/** Whether the server could answer once; what it could not answer meanwhile is asked again when it can. */
export function useReadiness(isReady: boolean): boolean {
  const queries = useQueryClient();
  const [wasReady, setReady] = useState(isReady);
  const missed = useRef(false);
  useAlarm();
  useEffect(() => {
    if (!isReady) {
      missed.current = wasReady;
      return;
    }
    setReady(true);
    if (missed.current) void queries.invalidateQueries();
    missed.current = false;
  }, [isReady, wasReady, queries]);
  return wasReady;
}
