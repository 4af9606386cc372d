import type { EntityId } from '../../model/ids.ts';
import { listAliases } from '../resolve/lexicon/aliases.ts';
import type { GraphAffiliation, GraphEntity } from '../../model/projection.ts';
import type { CountedAccount } from './link.ts';
import { votedCountry } from './link.ts';
import { compareText, mostVoted, sortedSet } from './order.ts';

/** Equal accounts with the days on which the first and last of their documents came out. */
export interface DatedAccount extends CountedAccount {
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** Merges all that the documents say of an entity; whoever is known by a full name is not renamed by a surname. */
export function mergeEntity(id: EntityId, told: readonly CountedAccount[]): GraphEntity {
  const full = told.filter(({ account }) => !account.isShort && !account.isBare);
  const short = told.filter(({ account }) => !account.isBare);
  const voters = full.length > 0 ? full : short.length > 0 ? short : told;
  const name =
    mostVoted(
      voters.map(({ account, documents }) => [account.name, documents] as const),
      (a, b) => a.length - b.length || compareText(a, b),
    ) ?? id;
  const names = told.flatMap(({ account }) =>
    account.isBare ? account.aliases : [account.name, ...account.aliases],
  );
  return {
    id,
    kind:
      mostVoted(
        voters.map(({ account, documents }) => [account.kind, documents] as const),
        compareText,
      ) ?? 'organization',
    name,
    country: votedCountry(voters),
    aliases: listAliases(sortedSet(names), name),
    signedOn: sortedSet(told.flatMap(({ account }) => account.signedOn ?? [])).at(0) ?? null,
  };
}

/** Whom an entity speaks for and what it is part of, by all documents; `resolve` gives the other end. */
export function mergeAffiliations(
  id: EntityId,
  told: readonly DatedAccount[],
  resolve: (id: EntityId) => EntityId,
): readonly GraphAffiliation[] {
  const byEnd = new Map<
    string,
    { end: End; told: (DatedAccount & { titles: readonly string[] })[] }
  >();
  for (const one of told)
    for (const [key, { end, titles }] of endsOf(one, resolve)) {
      if (end.to === id) continue;
      const known = byEnd.get(key) ?? { end, told: [] };
      known.told.push({ ...one, titles });
      byEnd.set(key, known);
    }
  return [...byEnd]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { end, told: accounts }]) => ({
      ...end,
      from: id,
      titles: rankTitles(accounts),
      documents: accounts.reduce((sum, one) => sum + one.documents, 0),
      firstDate: sortedSet(accounts.flatMap((one) => one.firstDate ?? [])).at(0) ?? null,
      lastDate: sortedSet(accounts.flatMap((one) => one.lastDate ?? [])).at(-1) ?? null,
    }));
}

type End = Pick<GraphAffiliation, 'kind' | 'to'>;

/** A document counts once for an affiliation, however many titles it gives. */
function endsOf(
  { account }: DatedAccount,
  resolve: (id: EntityId) => EntityId,
): ReadonlyMap<string, { end: End; titles: readonly string[] }> {
  const ends = new Map<string, { end: End; titles: readonly string[] }>();
  for (const { kind, to, title } of account.ties) {
    const end = { kind, to: resolve(to) };
    const key = JSON.stringify([end.kind, end.to]);
    const titles = ends.get(key)?.titles ?? [];
    ends.set(key, { end, titles: title === null ? titles : [...titles, title] });
  }
  return ends;
}

/** The title that most documents give comes first. */
function rankTitles(
  told: readonly { readonly titles: readonly string[]; readonly documents: number }[],
): readonly string[] {
  const votes = new Map<string, number>();
  for (const { titles, documents } of told)
    for (const title of new Set(titles)) votes.set(title, (votes.get(title) ?? 0) + documents);
  return [...votes].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([title]) => title);
}
