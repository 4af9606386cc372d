import type { Fact } from './fact.ts';
import { likenessOf } from './likeness.ts';
import { isGeneral, type Party } from './party.ts';

/** Acts so rare between the same two that two reports of one within weeks are of one. */
export const RARE: ReadonlySet<string> = new Set([
  'SUMMONED',
  'EXPELLED',
  'RECALLED',
  'SIGNED',
  'SEVERED_TIES',
  'INVADED',
]);
/** At least half of the shorter one's words, in twentieths. */
const ALIKE = 10;

/** Whether two reports whose dates can't tell are of one act: a rare act on the same person or treaty, or like words of one speaker. */
export function areKindred(a: Fact, b: Fact): boolean {
  if (a.record.type !== b.record.type) return false;
  if (RARE.has(a.record.type))
    return areOne(a.source, b.source) || areOne(a.target, b.target) || shareTreaty(a, b);
  return areOne(a.source, b.source) && likenessOf(a.words, b.words) >= ALIKE;
}

/** The same named person or body on both sides; a state is too many. */
function areOne(a: Party | null, b: Party | null): boolean {
  return a !== null && b !== null && a.id === b.id && !isGeneral(a);
}

function shareTreaty(a: Fact, b: Fact): boolean {
  return a.record.concerns.some((id) => id.startsWith('treaty:') && b.record.concerns.includes(id));
}
