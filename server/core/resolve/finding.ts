import type { EntityId } from '../../model/ids.ts';
import type { Abstention } from './types.ts';

/** Whom some words refer to, or why that stays open; always with the decision in words. */
export type Finding =
  | { readonly entities: readonly [EntityId, ...EntityId[]]; readonly why: string }
  | { readonly entities: null; readonly reason: Abstention; readonly why: string };

/** A finding of one or more entities. */
export function found(why: string, first: EntityId, ...rest: readonly EntityId[]): Finding {
  return { entities: [first, ...rest], why };
}

/** A finding that leaves it open. */
export function abstain(reason: Abstention, why: string): Finding {
  return { entities: null, reason, why };
}
