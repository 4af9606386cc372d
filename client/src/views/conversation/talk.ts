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

/** Between whom an act is: "South Korea to Russia", or "South Korea about Russia" where it is said to nobody. */
export function nameWay(
  { lane, spokenOf }: Pick<Act, 'lane' | 'spokenOf'>,
  dyad: Pick<Dyad, 'a' | 'b'>,
): string {
  if (spokenOf.length === 0) return nameLane(dyad, lane);
  const [from, to] = lane === 'a' ? [dyad.a, dyad.b] : [dyad.b, dyad.a];
  return TALK_WORDS.laneAbout(from.name, to.name);
}

/** To or about whom else than the other of the two an act was; null where it was not. */
export function nameOthers(
  { whom, spokenOf, lane }: Act,
  { a, b }: Pick<Dyad, 'a' | 'b'>,
): string | null {
  const other = lane === 'a' ? b.id : a.id;
  const names = [...whom, ...spokenOf].filter(({ id }) => id !== other).map(({ name }) => name);
  if (names.length === 0) return null;
  return (spokenOf.length > 0 ? TALK_WORDS.about : TALK_WORDS.toward)(names.join(', '));
}
