import type { Dyad } from '../../../../server/model/ledger.ts';
import type { Act, Lane } from '../../conversation/acts.ts';
import type { Column } from '../../conversation/columns.ts';
import { TALK_WORDS } from '../../words/conversation.ts';

/** A conversation as it is shown. */
export interface Talk {
  readonly dyad: Dyad;
  /** All acts that the filters let through. */
  readonly all: readonly Act[];
  readonly columns: readonly Column[];
  /** Those that are shown, in the order of time. */
  readonly acts: readonly Act[];
  /** The second pair, once it has come. */
  readonly beside: Dyad | null;
  /** Whether something between the two is not shown. */
  readonly isCut: boolean;
}

/** Whose acts a lane holds: "South Korea to Russia". */
export function nameLane({ a, b }: Pick<Dyad, 'a' | 'b'>, lane: Lane): string {
  return lane === 'a' ? TALK_WORDS.lane(a.name, b.name) : TALK_WORDS.lane(b.name, a.name);
}

/** To whom an act was done, where that is not simply the other of the two; null where it is. */
export function nameOthers({ whom, lane }: Act, { a, b }: Pick<Dyad, 'a' | 'b'>): string | null {
  const other = lane === 'a' ? b.id : a.id;
  const names = whom.filter(({ id }) => id !== other).map(({ name }) => name);
  return names.length === 0 ? null : names.join(', ');
}
