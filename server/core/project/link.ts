import { createEntityId, type EntityId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import type { Corrections } from './corrections.ts';
import { nameKeys } from './name.ts';
import { compareText, mostVoted } from './order.ts';

/** Equal accounts of several documents. */
export interface CountedAccount {
  readonly account: Account;
  readonly documents: number;
}

interface Candidate {
  readonly id: EntityId;
  readonly keys: ReadonlySet<string>;
  readonly country: string | null;
}

/** Says which entity an account means, given all accounts of persons that share a name with it. */
export function createLinker(
  accounts: readonly CountedAccount[],
  corrections: Corrections,
): (account: Account) => EntityId {
  const candidates = collectCandidates(accounts, corrections);
  return (account) => {
    const corrected = correct(account.as, corrections);
    if (corrected !== account.as || !account.isShort) return corrected;
    const keys = nameKeys(account.name);
    const [only, ...others] = candidates.filter(
      (candidate) =>
        keys.length > 0 &&
        keys.every((key) => candidate.keys.has(key)) &&
        isFrom(account, candidate) &&
        !areApart(account.as, candidate.id, corrections),
    );
    return only !== undefined && others.length === 0
      ? only.id
      : correct(splitByCountry(account), corrections);
  };
}

/** The id after all corrections; a circle of them ends where it was entered. */
export function correct(id: EntityId, { sameAs }: Corrections): EntityId {
  const seen = new Set<EntityId>([id]);
  let current = id;
  for (;;) {
    const next = sameAs[current];
    if (next === undefined) return current;
    if (seen.has(next)) return [...seen].sort(compareText)[0] ?? current;
    seen.add(next);
    current = next;
  }
}

function areApart(a: EntityId, b: EntityId, { different }: Corrections): boolean {
  return different.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

function collectCandidates(
  accounts: readonly CountedAccount[],
  corrections: Corrections,
): readonly Candidate[] {
  const byId = new Map<EntityId, CountedAccount[]>();
  for (const counted of accounts) {
    if (counted.account.kind !== 'person' || counted.account.isShort) continue;
    const id = correct(counted.account.as, corrections);
    byId.set(id, [...(byId.get(id) ?? []), counted]);
  }
  return [...byId].map(([id, told]) => ({
    id,
    keys: new Set(told.flatMap(({ account }) => nameKeys(account.name))),
    country: votedCountry(told),
  }));
}

/** The country that most documents give it; documents that give none don't vote. */
export function votedCountry(told: readonly CountedAccount[]): string | null {
  const votes = told.flatMap(({ account, documents }): (readonly [string, number])[] =>
    account.country === null ? [] : [[account.country, account.isBare ? 0 : documents]],
  );
  return mostVoted(votes, compareText) ?? null;
}

function isFrom(account: Account, { country }: Candidate): boolean {
  if (country === null) return true;
  return account.country === null ? account.near.includes(country) : account.country === country;
}

/** A surname that stays open is no proof that two countries' bearers of it are one person. */
function splitByCountry(account: Account): EntityId {
  return account.country === null ? account.as : createEntityId(`${account.as}@${account.country}`);
}
