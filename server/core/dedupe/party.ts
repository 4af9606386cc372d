import type { GraphEntity } from '../../model/projection.ts';

/** What dedupe must know of an entity in a role. */
export type Party = Pick<GraphEntity, 'id' | 'kind' | 'country'>;

const SPECIFICITY = { person: 4, organization: 3, place: 2, treaty: 1, state: 0 } as const;

/** The country that an actor stands for in a block's name, or the actor itself when it stands for none. */
export function partyOf(actor: Party | null): string {
  return actor === null ? '' : (actor.country ?? actor.id);
}

/** A state or body as such: whoever speaks for it may be the actor behind the name. */
export function isGeneral(actor: Party): boolean {
  return actor.kind === 'state' || actor.id === `org:${actor.country ?? ''}`;
}

/** True when two accounts of one block's party can mean the same actor: two persons never do. */
export function areCompatible(a: Party | null, b: Party | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.id === b.id || isGeneral(a) || isGeneral(b)) return true;
  if (isPartOfName(a.id, b.id) || isPartOfName(b.id, a.id)) return true;
  return a.kind !== b.kind && a.kind !== 'place' && b.kind !== 'place';
}

/** An embassy whose host one text leaves open is the one that another places. */
function isPartOfName(short: string, long: string): boolean {
  return short.endsWith(':embassy') && long.startsWith(`${short}-`);
}

/** Orders the more telling name first: a person before an office before a state. */
export function compareSpecificity(a: Party, b: Party): number {
  return specificity(b) - specificity(a);
}

function specificity(actor: Party): number {
  return isGeneral(actor) ? 0 : SPECIFICITY[actor.kind];
}
