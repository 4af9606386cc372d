import { useEffect, useRef } from 'react';
import { useNetwork } from '../../queries/queries.ts';
import { expand } from '../../state/growing.ts';
import { useApply } from '../../state/hooks.ts';
import { findMissing, type Way } from '../../text/hops.ts';

/** Brings whom a way needs onto the map, once for each way: undoing that stays undone. */
export function useBring(way: Way | null): void {
  const { data: network, isBefore } = useNetwork();
  const apply = useApply();
  const brought = useRef('');
  const key = way === null ? '' : way.entities.map(({ id }) => id).join();
  useEffect(() => {
    // Who is not on the map of the filters before may be on the one that is asked for.
    if (network === undefined || isBefore || way === null || brought.current === key) return;
    brought.current = key;
    apply(expand(findMissing(way, network).map((id) => ({ id, added: [id] }))));
  }, [apply, isBefore, key, network, way]);
}
