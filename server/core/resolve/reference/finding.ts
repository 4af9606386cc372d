import type { EntityId } from '../../../model/ids.ts';
import type { Abstention } from '../types.ts';

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

/** What was found at each token of each block so far. */
export interface Findings {
  at(block: number, token: number): Finding | undefined;
  set(block: number, token: number, finding: Finding): void;
}

/** No findings yet. */
export function openFindings(): Findings {
  const blocks: Finding[][] = [];
  return {
    at: (block, token) => blocks[block]?.[token],
    set: (block, token, finding) => {
      (blocks[block] ??= [])[token] = finding;
    },
  };
}
