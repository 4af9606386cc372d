import type { EntityRef } from '../../../server/model/api.ts';
import type { EventSummary } from '../../../server/model/ledger.ts';

/** What is to be known of an event to say whom it is about. */
type Told = Pick<EventSummary, 'source' | 'target'> & { readonly concerns: readonly EntityRef[] };

/** Of whom it is said, when it is said to nobody: but the speaker and those of the same country. */
export function listSpokenOf({ source, target, concerns }: Told): readonly EntityRef[] {
  if (target !== null) return [];
  return concerns.filter(
    ({ id, country }) => id !== source.id && (country === null || country !== source.country),
  );
}
