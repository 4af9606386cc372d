import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import { correct, type Corrections } from './corrections.ts';
import { nameKeys } from './name.ts';
import { sortedSet } from './order.ts';
import { spellingKey } from './spelling.ts';
import type { GraphView, PlacedAccount } from './view.ts';

/** All accounts by which a change may move somebody, and the words of names among which it may. */
export interface Gathered {
  readonly placed: readonly PlacedAccount[];
  readonly keys: ReadonlySet<string>;
}

/** The words and sounds that a person's account is found by; none for all else. */
export function personKeys(account: Account): readonly string[] {
  if (account.kind !== 'person') return [];
  const spelling = spellingKey(account);
  return [...nameKeys(account.name), ...(spelling === null ? [] : [spelling])];
}

/**
 * Reads the accounts of these entities and of their namesakes, on to whoever is one of them under another spelling: whom a
 * namesake is joined to tells whom a family name means, and whom somebody concerned is joined to may move.
 */
export async function gatherAccounts(
  view: GraphView,
  concerned: readonly Account[],
  entities: readonly EntityId[],
  without: readonly DocumentId[],
  corrections: Corrections,
): Promise<Gathered> {
  const idsOf = ({ as }: Account): readonly EntityId[] => [as, correct(as, corrections)];
  const moving = new Set<string>([...concerned.flatMap(idsOf), ...entities]);
  const ids = new Set([...concerned.flatMap(idsOf), ...entities]);
  const keys = new Set(concerned.flatMap(personKeys));
  for (const account of concerned) moving.add(spellingKey(account) ?? account.as);
  for (;;) {
    const placed = await view.accounts({ ids: sortedSet(ids), keys: sortedSet(keys), without });
    const known = ids.size + keys.size + moving.size;
    for (const { account, entity } of placed) {
      const spelling = spellingKey(account);
      if (spelling === null) continue;
      const own = [...idsOf(account), entity];
      keys.add(spelling);
      for (const id of own) ids.add(id);
      if (![...own, spelling].some((sign) => moving.has(sign))) continue;
      for (const sign of [...own, spelling]) moving.add(sign);
      for (const key of personKeys(account)) keys.add(key);
    }
    if (ids.size + keys.size + moving.size === known) return { placed, keys };
  }
}
