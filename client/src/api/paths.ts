import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Paths } from '../../../server/model/network.ts';
import { hasFields } from './answers.ts';
import { ask } from './api.ts';
import { useAsked } from '../queries/queries.ts';
import type { PathAsked } from '../state/path.ts';
import { writeQuery, type AskedNetwork } from '../state/query.ts';

/** So many ways can be read through. */
const MOST = 12;

const isPaths = (body: unknown): body is Paths => hasFields(body, 'from', 'to', 'paths');

/** What is asked of the server: the ends are its from and to, so days go by other names. It passes a centre over. */
function askPaths(path: PathAsked, asked: AskedNetwork): object {
  const { from: since, to: until, ...filters } = asked;
  const { from, to, ways, within, order, direction } = path;
  return {
    ...filters,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...{ from, to, ways, order, direction, maxHops: within, most: MOST },
  };
}

/** The ways between two entities over the acts that the filters let through; null asks for none. */
export function usePaths(path: PathAsked | null): UseQueryResult<Paths> {
  const asked = useAsked();
  const query =
    path === null || asked === null || path.from === '' || path.to === ''
      ? null
      : writeQuery(askPaths(path, asked));
  return useQuery({
    queryKey: ['paths', query],
    queryFn: ({ signal }) => ask(`/api/paths${query ?? ''}`, isPaths, { signal }),
    enabled: query !== null,
    placeholderData: (before) => (query === null ? undefined : keepPreviousData(before)),
  });
}
