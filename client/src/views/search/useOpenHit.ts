import { useQueryClient } from '@tanstack/react-query';
import type { SearchHit } from '../../../../server/model/api.ts';
import { fetchEvent } from '../../api/api.ts';
import { useNetwork } from '../../queries/queries.ts';
import { expand } from '../../state/growing.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { addToSelection } from '../../state/selecting.ts';

/** Opens what was found, or only adds it to the map and the selection; who is off the map joins it. */
export function useOpenHit(): (hit: SearchHit, isBeside: boolean) => void {
  const apply = useApply();
  const queries = useQueryClient();
  const { data: network } = useNetwork();
  const bring = (ids: readonly string[]): void => {
    const here = new Set<string>(network?.nodes.map(({ id }) => id));
    apply(expand(ids.filter((id) => !here.has(id)).map((id) => ({ id, added: [id] }))));
  };
  const bringParties = async (id: string): Promise<readonly string[]> => {
    const { source, target } = await queries.query({
      queryKey: ['event', id],
      queryFn: ({ signal }) => fetchEvent(id, signal),
    });
    const ids = [source, ...(target === null ? [] : [target])].map((one) => String(one.id));
    bring(ids);
    return ids;
  };
  return (hit, isBeside) => {
    switch (hit.type) {
      case 'entity': {
        const { id } = hit.entity;
        bring([id]);
        apply(
          isBeside
            ? addToSelection([id])
            : goTo({ view: 'network', opened: { kind: 'entity', id } }),
        );
        return;
      }
      case 'event':
        if (!isBeside) apply(goTo({ view: 'network', opened: { kind: 'event', id: hit.id } }));
        // When the event can't be read its own panel says so.
        void bringParties(hit.id).then(
          (ids) => {
            if (isBeside) apply(addToSelection(ids));
          },
          () => undefined,
        );
        return;
      case 'document':
        apply(goTo({ view: 'document', id: hit.id, event: null }));
    }
  };
}
