import type { EntityId } from '../../model/ids.ts';
import { correct, type Corrections } from './corrections.ts';
import type { CountedAccount } from './link.ts';
import { groupBy, sortedSet } from './order.ts';
import { spellingKey } from './spelling.ts';

/** Ids of one person under several spellings, each with the one that stands for all: the same sounds, state and office. */
export function joinSpellings(
  accounts: readonly CountedAccount[],
  corrections: Corrections,
): ReadonlyMap<EntityId, EntityId> {
  const byId = groupBy(accounts, ({ account }) => correct(account.as, corrections));
  const evidence = [...byId].flatMap(([id, told]) =>
    officesOf(told, corrections).map((office) => ({ id, office })),
  );
  const chosen = new Map<EntityId, EntityId>();
  for (const { ids } of components(groupBy(evidence, ({ office }) => office))) {
    const [first] = ids;
    const isContested = corrections.different.some(
      ([one, other]) => ids.includes(one) && ids.includes(other),
    );
    if (first !== undefined && !isContested) for (const id of ids) chosen.set(id, first);
  }
  return chosen;
}

/** What an id is known by, where all documents give it one state: its sounds with each office that it holds. */
function officesOf(told: readonly CountedAccount[], corrections: Corrections): readonly string[] {
  const countries = new Set(told.flatMap(({ account }) => account.country ?? []));
  if (countries.size !== 1) return [];
  return sortedSet(
    told.flatMap(({ account }) => {
      const key = spellingKey(account);
      const ends = account.ties.filter(({ kind }) => kind === 'speaks-for');
      return key === null ? [] : ends.map(({ to }) => `${key} ${correct(to, corrections)}`);
    }),
  );
}

interface Component {
  readonly ids: readonly EntityId[];
}

/** The ids that hang together by any shared office, each set in the order of its ids. */
function components(
  byOffice: ReadonlyMap<string, readonly { readonly id: EntityId }[]>,
): readonly Component[] {
  let sets: readonly Component[] = [];
  for (const [, holders] of byOffice) {
    const ids = holders.map(({ id }) => id);
    const touching = sets.filter((set) => set.ids.some((id) => ids.includes(id)));
    const joined = sortedSet([...ids, ...touching.flatMap((set) => set.ids)]);
    sets = [...sets.filter((set) => !touching.includes(set)), { ids: joined }];
  }
  return sets.filter(({ ids }) => ids.length > 1);
}
