import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Tree } from '../../extract/syntax/tree.ts';
import type { Book } from '../book.ts';
import type { Cast } from '../people/cast.ts';
import type { History, Place } from './history.ts';

/** What a pronoun is asked of. */
export interface PronounContext {
  readonly book: Book;
  readonly cast: Cast;
  readonly history: History;
}

/** A pronoun in its sentence, and what it is asked of. */
export interface Pronoun extends PronounContext {
  readonly tree: Tree;
  readonly token: number;
  readonly at: Place;
}

/** The one entity of these kinds that a token of the pronoun's block names. */
export function onlyOneAt(
  pronoun: Pronoun,
  token: number | null,
  kinds: readonly EntityKind[],
): EntityId | null {
  const [entity, ...others] = allAt(pronoun, token, kinds);
  return others.length === 0 ? (entity ?? null) : null;
}

/** Those whom a token of the pronoun's block names, where all are of these kinds. */
export function allAt(
  { history, book, at }: Pronoun,
  token: number | null,
  kinds: readonly EntityKind[],
): readonly EntityId[] {
  const referent = history.referents.findLast(
    (r) => r.block === at.block && r.token === token && r.isTalk !== true,
  );
  const entities = referent?.entities ?? [];
  const isAsked = (entity: EntityId): boolean => {
    const kind = book.kindOf(entity);
    return kind !== null && kinds.includes(kind);
  };
  return entities.every(isAsked) ? entities : [];
}
