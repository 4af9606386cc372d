import {
  hashKey,
  onlineManager,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Health } from '../../../server/model/api.ts';
import { fetchHealth, isAway } from '../api/api.ts';

const HEALTH = ['health'] as const;
const WELL_MS = 15_000;
const SOON_MS = 1000;
const LATE_MS = 15_000;

/** How long to wait before the server is asked again how it is: the longer it has been away, the longer. */
export function pauseBefore(health: Health | undefined, awayMs: number): number {
  if (awayMs <= 0) return health?.status === 'ok' ? WELL_MS : SOON_MS;
  return Math.min(LATE_MS, Math.max(SOON_MS, awayMs / 5));
}

/** How the server is: asked often until it is ready, then now and then, and when someone comes back to the page. */
export function useHealth(): UseQueryResult<Health> {
  return useQuery({
    queryKey: HEALTH,
    queryFn: ({ signal }) => fetchHealth(signal),
    refetchInterval: ({ state }) =>
      pauseBefore(
        state.data,
        state.error === null ? 0 : state.errorUpdatedAt - state.dataUpdatedAt,
      ),
    refetchOnWindowFocus: 'always',
    // The server may stand on this very machine: no network is no reason not to ask.
    networkMode: 'always',
    retry: false,
  });
}

/** Asks how the server is as soon as it fails to answer anything. */
function useAlarm(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const look = (error: unknown): void => {
      if (isAway(error))
        void queries.refetchQueries({ queryKey: HEALTH }, { cancelRefetch: false });
    };
    const ends = [
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'failed') return;
        if (event.query.queryHash !== hashKey(HEALTH)) look(event.action.error);
      }),
      queries.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [queries]);
}

/**
 * Whether the server could answer once. While it can't nothing else is asked of it, however long that takes;
 * what was missed is asked for when it can.
 */
export function useReadiness(isReady: boolean): boolean {
  const queries = useQueryClient();
  const [wasReady, setReady] = useState(isReady);
  const missed = useRef(false);
  useAlarm();
  useEffect(() => {
    if (isReady) {
      setReady(true);
      // Another one may have come up in its place, with other documents.
      if (missed.current) void queries.invalidateQueries({ refetchType: 'none' });
    }
    missed.current = !isReady && wasReady;
    onlineManager.setOnline(isReady);
  }, [isReady, wasReady, queries]);
  return wasReady;
}

/** Lets nothing but the server's own health decide whether it is asked: the machine's network says nothing of it. */
export function ignoreNetwork(): void {
  onlineManager.setEventListener(() => undefined);
}
