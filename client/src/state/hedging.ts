import type { Firmness } from '../../../server/model/network.ts';
import { FIRM, UNHEDGED } from './filtering.ts';

/** The usual choices among hedges. */
export const HEDGINGS = ['all', 'plain', 'hedged'] as const;
export type Hedging = (typeof HEDGINGS)[number];

const HEDGED: readonly Firmness[] = FIRM.filter((one) => !UNHEDGED.includes(one));

/** What a usual choice hides. */
export const HIDDEN_BY: Readonly<Record<Hedging, readonly Firmness[]>> = {
  all: [],
  plain: HEDGED,
  hedged: UNHEDGED,
};

/** The usual choice that hides exactly these; null when it is a choice of one's own. */
export function hedgingOf(withoutHedges: readonly Firmness[]): Hedging | null {
  const isSame = (hidden: readonly Firmness[]): boolean =>
    hidden.length === withoutHedges.length && hidden.every((one) => withoutHedges.includes(one));
  return HEDGINGS.find((hedging) => isSame(HIDDEN_BY[hedging])) ?? null;
}
