import { createEntityId, type EntityId } from '../../model/ids.ts';
import type { Account } from './account.ts';
import { correct, type Corrections } from './corrections.ts';
import { nameKeys } from './name.ts';
import { joinSpellings } from './namesakes.ts';
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
  const joined = joinSpellings(accounts, corrections);
  const meant = (id: EntityId): EntityId => {
    const corrected = correct(id, corrections);
    return joined.get(corrected) ?? corrected;
  };
  const candidates = collectCandidates(accounts, meant);
  return (account) => {
    const corrected = meant(account.as);
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

function areApart(a: EntityId, b: EntityId, { different }: Corrections): boolean {
  return different.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

function collectCandidates(
  accounts: readonly CountedAccount[],
  meant: (id: EntityId) => EntityId,
): readonly Candidate[] {
  const byId = new Map<EntityId, CountedAccount[]>();
  for (const counted of accounts) {
    if (counted.account.kind !== 'person' || counted.account.isShort) continue;
    const id = meant(counted.account.as);
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
