import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Dyad } from '../../../server/model/ledger.ts';
import { fetchDyad } from '../api/api.ts';
import { useAppState } from '../state/hooks.ts';
import type { Pair } from '../state/pair.ts';
import { writeQuery } from '../state/query.ts';
import { useAsked } from './queries.ts';

/** Acts that a conversation is read with at once; the days choose among more. */
const MOST_ACTS = 600;

/** Between two it is no matter who else is on the map. */
const BETWEEN = { center: null, drilled: [] } as const;

const NOBODY: Pair = { a: '', b: '' };

/** What two did to each other under the map's filters; while these change, what it was before. Nothing is asked for no pair. */
export function useConversation(pair: Pair | null): UseQueryResult<Dyad> {
  const { a, b } = pair ?? NOBODY;
  const asked = useAsked(BETWEEN);
  return useQuery({
    queryKey: ['dyad', a, b, asked],
    queryFn: ({ signal }) => fetchDyad([a, b], writeQuery({ ...asked, limit: MOST_ACTS }), signal),
    enabled: asked !== null && pair !== null,
    placeholderData: (before, query) =>
      query?.queryKey[1] === a && query.queryKey[2] === b ? before : undefined,
  });
}

/** How many acts there would be between two if those who speak for them were shown as their states; null while they are. */
export function useRolledCount({ a, b }: Pair): number | null {
  const { rollup } = useAppState().filters;
  const { data } = useQuery({
    queryKey: ['dyad', a, b, 'count'],
    queryFn: ({ signal }) => fetchDyad([a, b], writeQuery({ rollup: 'state', limit: 1 }), signal),
    enabled: rollup !== 'state',
  });
  return rollup === 'state' ? null : (data?.counts.all ?? null);
}
