import type { Actor, EntityKind } from '../../model/entity.ts';
import { createEntityId, type EntityId } from '../../model/ids.ts';
import type { AffiliationRecord, EntityRecord } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { writePlain } from '../plain.ts';
import { listAliases } from './lexicon/aliases.ts';
import { slugOf } from './lexicon/fold.ts';
import type { Gazetteer } from './lexicon/gazetteer.ts';
import type { Person } from './people/people.ts';

interface Page {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  country: string | null;
  readonly isShort: boolean;
  readonly partOf: EntityId | null;
  readonly aliases: Set<string>;
  readonly mentions: Span[];
  signedOn: string | null;
}

/** Every entity that a document names, gathered while it is read. */
export interface Book {
  /** A state or body by its code. */
  byCode(code: string): EntityId | null;
  /** A state's or body's own organ: `org:KOR:foreign-ministry`. */
  slot(code: string, slot: string, host: string | null): EntityId;
  known(id: EntityId): EntityId;
  person(person: Person, country: string | null): EntityId;
  /** Gives an entity the country that was not known when it was first named. */
  settle(id: EntityId, country: string): void;
  /** A body or place by its name; `isSure` where a word of the name says which of both it is. */
  named(
    kind: 'organization' | 'place',
    words: string,
    country: string | null,
    isSure: boolean,
  ): EntityId;
  treaty(id: string, name: string): EntityId;
  sign(treaty: EntityId, day: string): void;
  /** Notes where an entity is told of; `name` is what the words call it, null where they only describe it. */
  mention(id: EntityId, span: Span, name: string | null): void;
  affiliate(from: EntityId, to: EntityId, title: string | null): void;
  /** The states and bodies that somebody has been said to speak for so far. */
  speaksFor(id: EntityId): readonly EntityId[];
  countryOf(id: EntityId): string | null;
  /** The state that an entity is or belongs to. */
  readonly stateOf: (id: EntityId) => EntityId | null;
  kindOf(id: EntityId): EntityKind | null;
  actor(id: EntityId, surface: string): Actor;
  entities(): readonly EntityRecord[];
  /** Bodies, places and treaties that nothing but a name of their own makes so. */
  guessed(): ReadonlySet<EntityId>;
  affiliations(): readonly AffiliationRecord[];
}

/** An empty book over the gazetteer. */
export function openBook(gazetteer: Gazetteer): Book {
  const pages = new Map<EntityId, Page>();
  const affiliations = new Map<string, AffiliationRecord>();
  const guessed = new Set<EntityId>();

  function write(page: Omit<Page, 'aliases' | 'mentions' | 'signedOn'>): EntityId {
    if (!pages.has(page.id)) {
      pages.set(page.id, { ...page, aliases: new Set(), mentions: [], signedOn: null });
    }
    return page.id;
  }
  function known(id: EntityId): EntityId {
    if (pages.has(id)) return id;
    const entity = gazetteer.entities.get(id);
    if (entity === undefined)
      throw new TypeError(`resolve/book: no entity "${id}" in the gazetteer`);
    const { kind, name, country, partOf } = entity;
    return write({ id, kind, name, country, partOf, isShort: false });
  }
  function byCode(code: string): EntityId | null {
    const id = gazetteer.byCode.get(code);
    return id === undefined ? null : known(id);
  }
  function page(id: EntityId): Page {
    const found = pages.get(id);
    if (found === undefined) throw new TypeError(`resolve/book: "${id}" was never written`);
    return found;
  }
  function slot(code: string, name: string, host: string | null): EntityId {
    const tail = host === null ? name : `${name}-${host}`;
    const owner = byCode(code);
    return write({
      id: createEntityId(`org:${code}:${tail}`),
      kind: 'organization',
      name: slotName(gazetteer, code, name, host),
      country: code,
      partOf: owner,
      isShort: false,
    });
  }
  function affiliate(from: EntityId, to: EntityId, title: string | null): void {
    if (from === to) return;
    const kind = page(from).kind === 'person' ? 'speaks-for' : 'part-of';
    const tie: AffiliationRecord = {
      record: 'affiliation',
      kind,
      from,
      to,
      title: title === null ? null : writePlain(title),
    };
    affiliations.set(keyOf(tie), tie);
  }
  /** An embassy that no words name is its state's: an envoy speaks for the state all the same. */
  function endOf(id: EntityId): EntityId {
    const { mentions, partOf } = page(id);
    return mentions.length === 0 && EMBASSY.test(id) && partOf !== null ? partOf : id;
  }
  function ties(): readonly AffiliationRecord[] {
    const told = [...affiliations.values()].map((tie) => ({ ...tie, to: endOf(tie.to) }));
    return [...new Map(told.map((tie) => [keyOf(tie), tie])).values()];
  }
  function entities(): readonly EntityRecord[] {
    const ends = new Set(allAffiliations().flatMap(({ from, to }) => [from, to]));
    return [...pages.values()]
      .filter((p) => p.mentions.length > 0 || ends.has(p.id))
      .map(({ id, kind, name, country, aliases, isShort, signedOn, mentions }) => ({
        record: 'entity' as const,
        id,
        kind,
        name,
        country,
        aliases: listAliases([...aliases].sort(), name),
        isShort,
        signedOn,
        mentions: mentions.toSorted((a, b) => a.start - b.start),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  function allAffiliations(): readonly AffiliationRecord[] {
    const parts = [...pages.values()]
      .filter((p) => p.partOf !== null && p.mentions.length > 0)
      .flatMap((p): AffiliationRecord[] =>
        p.partOf === null
          ? []
          : [{ record: 'affiliation', kind: 'part-of', from: p.id, to: p.partOf, title: null }],
      );
    return [...ties(), ...parts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }
  return {
    byCode,
    slot,
    known,
    person: ({ id, name, isShort }, country) =>
      write({ id, kind: 'person', name, country, isShort, partOf: null }),
    settle: (id, country) => {
      page(id).country ??= country;
    },
    named: (kind, words, country, isSure) => {
      const id = createEntityId(
        `${kind === 'place' ? 'place' : 'org'}:${slugOf(words) || 'unnamed'}`,
      );
      if (!isSure && !pages.has(id)) guessed.add(id);
      return write({
        id,
        kind,
        name: writePlain(words),
        country,
        isShort: false,
        partOf: country === null || kind === 'place' ? null : byCode(country),
      });
    },
    treaty: (id, name) =>
      write({
        id: createEntityId(`treaty:${id}`),
        kind: 'treaty',
        name: writePlain(name),
        country: null,
        isShort: false,
        partOf: null,
      }),
    sign: (treaty, day) => {
      page(treaty).signedOn ??= day;
    },
    mention: (id, span, name) => {
      const { mentions, aliases } = page(id);
      if (mentions.some((m) => m.start === span.start && m.end === span.end)) return;
      mentions.push(span);
      if (name !== null) aliases.add(writePlain(name));
    },
    affiliate,
    speaksFor: (id) => [...affiliations.values()].filter((t) => t.from === id).map((t) => t.to),
    countryOf: (id) => pages.get(id)?.country ?? null,
    stateOf: (id) => {
      const code = pages.get(id)?.country ?? null;
      const state = code === null ? null : byCode(code);
      return state !== null && page(state).kind === 'state' ? state : null;
    },
    kindOf: (id) => pages.get(id)?.kind ?? null,
    actor: (id, surface) => {
      const { kind, name, country } = page(id);
      return { id, name, kind, country, surface: writePlain(surface) };
    },
    entities,
    guessed: () => guessed,
    affiliations: allAffiliations,
  };
}

const EMBASSY = /:embassy(?:-[A-Z]+)?$/u;

function keyOf({ from, to, title }: AffiliationRecord): string {
  return `${from} ${to} ${title ?? ''}`;
}

/** "South Korean Foreign Ministry", "US State Department", "Russian embassy in South Korea". */
function slotName(gazetteer: Gazetteer, code: string, slot: string, host: string | null): string {
  const own = gazetteer.slotNames.get(`${slot}@${code}`);
  if (own !== undefined) return own;
  const noun = gazetteer.slots.get(slot)?.name ?? slot.replaceAll('-', ' ');
  const name = `${gazetteer.adjectives.get(code) ?? code} ${noun}`;
  const place = host === null ? undefined : gazetteer.byCode.get(host);
  const hostName = place === undefined ? undefined : gazetteer.entities.get(place)?.name;
  return hostName === undefined ? name : `${name} in ${hostName}`;
}
