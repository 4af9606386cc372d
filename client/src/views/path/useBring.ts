import { useEffect, useRef } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { expand } from '../../state/growing.ts';
import { useApply } from '../../state/hooks.ts';
import { findMissing, type Way } from '../../text/hops.ts';

/** Brings whom a way needs onto the map, once for each way: undoing that stays undone. */
export function useBring(network: Network | null, way: Way | null): void {
  const apply = useApply();
  const brought = useRef('');
  const key = way === null ? '' : way.entities.map(({ id }) => id).join();
  useEffect(() => {
    if (network === null || way === null || brought.current === key) return;
    brought.current = key;
    apply(expand(findMissing(way, network).map((id) => ({ id, added: [id] }))));
  }, [apply, key, network, way]);
}
