import type { EntityKind } from '../../../model/entity.ts';
import { createEntityId, type EntityId } from '../../../model/ids.ts';
import { digest } from '../../digest.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import type { BodyRow, GazetteerTables, LeaderRow, SlotRow } from './tables.ts';
import { foldEnding, foldName, slugOf } from './fold.ts';

/** An entity that is known before any text is read: a state, a body or a place. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166 alpha-3, or a body's own code. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** The state or body that it is a part of. */
  readonly partOf: EntityId | null;
  readonly class: BodyRow['class'] | 'state' | 'place';
}

/** All that the tables know, indexed for lookup. */
export interface Gazetteer {
  /** Digest of the tables. */
  readonly version: string;
  readonly entities: ReadonlyMap<EntityId, KnownEntity>;
  readonly lexicon: Lexicon;
  readonly slots: ReadonlyMap<string, SlotRow>;
  /** A slot's own name in one state, by `slot@CODE`: "State Department". */
  readonly slotNames: ReadonlyMap<string, string>;
  /** By folded surname. */
  readonly leaders: ReadonlyMap<string, readonly LeaderRow[]>;
  /** The adjective of a state ("South Korean"), by ISO code. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Entities by their country code: the state or the body itself. */
  readonly byCode: ReadonlyMap<string, EntityId>;
}

/** Indexes the tables; pure, once for a run. */
export function buildGazetteer(tables: GazetteerTables): Gazetteer {
  const entities = new Map<EntityId, KnownEntity>();
  const byCode = new Map<string, EntityId>();
  for (const row of tables.states) {
    const id = createEntityId(`state:${row.iso3}`);
    const { name, aliases, iso3 } = row;
    byCode.set(iso3, id);
    entities.set(id, {
      id,
      kind: 'state',
      name,
      country: iso3,
      aliases,
      partOf: null,
      class: 'state',
    });
  }
  for (const row of tables.bodies)
    if (row.code !== null && row.partOf === null) byCode.set(row.code, bodyId(row));
  for (const row of tables.bodies) {
    const id = bodyId(row);
    entities.set(id, {
      id,
      kind: 'organization',
      name: row.name,
      country: row.code ?? row.partOf,
      aliases: row.aliases,
      partOf: row.partOf === null ? null : (byCode.get(row.partOf) ?? null),
      class: row.class,
    });
  }
  for (const row of tables.places) {
    const id = createEntityId(`place:${slugOf(row.name)}`);
    const { name, aliases, iso3 } = row;
    entities.set(id, {
      id,
      kind: 'place',
      name,
      country: iso3,
      aliases,
      partOf: byCode.get(iso3) ?? null,
      class: 'place',
    });
  }
  return {
    version: digest(tables),
    entities,
    lexicon: buildLexicon(tables),
    slots: new Map(tables.slots.map((row) => [row.slot, row])),
    slotNames: new Map(
      tables.specials.flatMap((row) =>
        row.name === null ? [] : [[`${row.slot}@${row.of}`, row.name]],
      ),
    ),
    leaders: groupLeaders(tables.leaders),
    adjectives: new Map(tables.states.map((row) => [row.iso3, row.demonyms[0] ?? row.name])),
    byCode,
  };
}

/** The id of a body in the tables. */
export function bodyId(row: { readonly id: string }): EntityId {
  return createEntityId(`org:${row.id}`);
}

function groupLeaders(rows: readonly LeaderRow[]): ReadonlyMap<string, readonly LeaderRow[]> {
  const found = new Map<string, LeaderRow[]>();
  for (const row of rows) {
    for (const part of new Set(foldName(row.name).split(' ').map(foldEnding))) {
      found.set(part, [...(found.get(part) ?? []), row]);
    }
  }
  return found;
}
