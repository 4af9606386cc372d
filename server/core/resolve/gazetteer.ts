import type { EntityKind } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';

/** An entity that is known before any text is read: a state, a body or one of a state's offices. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166 alpha-3, or a body's own code. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

/** All that the tables know, indexed for lookup. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<EntityId, KnownEntity>;
}
