import type { Network } from '../../../../server/model/network.ts';
import { usePaths } from '../../api/paths.ts';
import type { Opened } from '../../state/model.ts';
import { findSelection, type Selected } from '../../state/selection.ts';
import type { Way } from '../../text/hops.ts';

/** The way that is shown of the path that is open; null when there is none. */
export function useWay(opened: Opened): Way | null {
  const { data } = usePaths(opened.kind === 'path' ? opened : null);
  if (opened.kind !== 'path') return null;
  return data?.paths[opened.way - 1] ?? data?.paths[0] ?? null;
}

/** What of the map is open: for a path all that lies on it. */
export function useSelection(network: Network, opened: Opened): Selected {
  const way = useWay(opened);
  if (way === null) return findSelection(network, opened);
  return {
    nodes: way.entities.map(({ id }) => id),
    edge: null,
    lines: way.steps.map(({ id }) => id),
  };
}
