import { z } from 'zod';
import { entityKind } from '../../model/entity.ts';
import { createEntityId, entityId, type EntityId } from '../../model/ids.ts';
import type { StoredDocument } from '../../model/projection.ts';
import type { EntityRecord, EventRecord, Extraction } from '../../model/record.ts';
import { list } from '../../model/shape.ts';
import type { Span } from '../../model/span.ts';
import { compareText, sortedSet } from './order.ts';

/** What one document says of one entity, its spans apart: equal accounts of many documents count as votes. */
export const account = z
  .object({
    /** The id that the document alone gives it. */
    as: entityId,
    kind: entityKind,
    name: z.string(),
    country: z.string().nullable(),
    aliases: list(z.string()),
    isShort: z.boolean(),
    signedOn: z.string().nullable(),
    /** States that the document speaks of: for a surname without a country. */
    near: list(z.string()),
    ties: list(
      z
        .object({
          kind: z.enum(['speaks-for', 'part-of']),
          to: entityId,
          title: z.string().nullable(),
        })
        .readonly(),
    ),
    /** Named only by an event's or affiliation's id: it votes for nothing. */
    isBare: z.boolean(),
  })
  .readonly();
export type Account = z.infer<typeof account>;

/** An account with where the document gives it. */
export interface Mentioned {
  readonly account: Account;
  readonly spans: readonly Span[];
}

const KIND_OF_PREFIX: Readonly<Record<string, Account['kind']>> = {
  state: 'state',
  person: 'person',
  org: 'organization',
  treaty: 'treaty',
  place: 'place',
};

/** All accounts that a document gives, one for every entity that its records name, in the order of ids. */
export function accountsOf({ extraction }: StoredDocument): readonly Mentioned[] {
  const told = new Map<EntityId, Mentioned>();
  for (const record of extraction.entities)
    told.set(record.id, {
      account: toAccount(record, extraction),
      spans: record.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
    });
  for (const { id, name, country, isNamed } of namedElsewhere(extraction))
    if (!told.has(id))
      told.set(id, { account: bareAccount(id, name, country, isNamed), spans: [] });
  return [...told.values()].sort((a, b) => compareText(a.account.as, b.account.as));
}

function toAccount(record: EntityRecord, extraction: Extraction): Account {
  const country = record.country ?? countryOfTies(record, extraction);
  const isLost = record.kind === 'person' && record.isShort && country === null;
  return {
    as: record.id,
    kind: record.kind,
    name: record.name,
    country,
    aliases: sortedSet(record.aliases),
    isShort: record.kind === 'person' && record.isShort,
    signedOn: record.signedOn ?? signedIn(record, extraction),
    near: isLost ? statesIn(extraction) : [],
    ties: extraction.affiliations
      .filter((tie) => tie.from === record.id && tie.to !== record.id)
      .map(({ kind, to, title }) => ({ kind, to, title }))
      .toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))),
    isBare: false,
  };
}

/** The first day on which the document has a treaty signed; a day that words give comes before one that is borrowed. */
function signedIn({ id, kind }: EntityRecord, { events }: Extraction): string | null {
  if (kind !== 'treaty') return null;
  const signings = events.filter(
    (e) =>
      e.type === 'SIGNED' &&
      e.status === 'asserted' &&
      e.datePrecision === 'day' &&
      e.concerns.includes(id),
  );
  const told = signings.filter((e) => e.dateText !== null);
  return sortedSet((told.length > 0 ? told : signings).flatMap((e) => e.date ?? [])).at(0) ?? null;
}

/** Whoever speaks for a state's ministry is of that state, also where nothing else says so. */
function countryOfTies(record: EntityRecord, extraction: Extraction): string | null {
  const ends = extraction.affiliations.filter((tie) => tie.from === record.id);
  const [country, ...others] = new Set(ends.flatMap(({ to }) => countryIn(to) ?? []));
  return country !== undefined && others.length === 0 ? country : null;
}

function statesIn(extraction: Extraction): readonly string[] {
  return sortedSet(
    extraction.entities.flatMap(({ kind, country }) =>
      kind === 'state' && country !== null ? [country] : [],
    ),
  );
}

interface Named {
  readonly id: EntityId;
  readonly name: string;
  readonly country: string | null;
  readonly isNamed: boolean;
}

/** Ids that events and affiliations use; an actor brings a name, the others only their id. */
function namedElsewhere(extraction: Extraction): readonly Named[] {
  const actors = extraction.events.flatMap(({ source, target }) =>
    [source, target].flatMap((one) =>
      one === null ? [] : [{ id: one.id, name: one.name, country: one.country, isNamed: true }],
    ),
  );
  const ids = [
    ...extraction.events.flatMap((event: EventRecord) => [...event.concerns, ...event.attribution]),
    ...extraction.affiliations.flatMap(({ from, to }) => [from, to]),
  ];
  return [...actors, ...ids.map((id) => ({ id, name: nameIn(id), country: null, isNamed: false }))];
}

function bareAccount(
  id: EntityId,
  name: string,
  country: string | null,
  isNamed: boolean,
): Account {
  return {
    as: createEntityId(id),
    kind: KIND_OF_PREFIX[id.split(':', 1).join('')] ?? 'organization',
    name,
    country: isNamed ? country : countryIn(id),
    aliases: [],
    isShort: false,
    signedOn: null,
    near: [],
    ties: [],
    isBare: !isNamed,
  };
}

function nameIn(id: EntityId): string {
  return (id.split(':').at(-1) ?? id).replaceAll('-', ' ');
}

function countryIn(id: EntityId): string | null {
  return /^(?:state|org):([A-Z]{2,})(?::|$)/u.exec(id)?.[1] ?? null;
}
