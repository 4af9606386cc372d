import { useEffect } from 'react';
import { useApply } from '../state/hooks.ts';
import { learnMerged } from '../state/merging.ts';
import { useSchema } from './queries.ts';

/** Lets the state go by the ids that merged entities have now, as soon as the server has told them. */
export function useMerged(): void {
  const apply = useApply();
  const merged = useSchema().data?.merged;
  useEffect(() => {
    if (merged !== undefined) apply(learnMerged(new Map(merged.map(({ id, kept }) => [id, kept]))));
  }, [apply, merged]);
}
