import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import type { Rule } from './rules/rule.ts';
import type { Situation } from './rules/slots.ts';
import { isUnofficial } from './sides.ts';
import type { Speakers } from './speech/speakers.ts';
import { isInside } from './syntax/quotes.ts';

/** Who fills a role: actors, the tokens that named them, and by which path. */
export interface Party {
  readonly actors: readonly Actor[];
  readonly tokens: readonly number[];
  readonly path: string;
}
/** Nobody at all. */
export const NOBODY: Party = { actors: [], tokens: [], path: '' };

/** Acts that are done on the ground: done to what stands there, they are done to whose ground it is. */
export const ON_GROUND = new Set(['ASSAULT', 'COERCE', 'AID', 'YIELD', 'MOBILIZE', 'SANCTION']);

/** Force is used against a place as such, be it one's own; all else there is done for or to somebody else. */
export function isContested(act: Act, place: Actor, others: readonly Actor[]): boolean {
  if (act.plover === 'ASSAULT' || act.plover === 'COERCE') return true;
  return ON_GROUND.has(act.plover) && others.every((o) => o.country !== place.country);
}

/** What a thing belongs to is a target only when it is somebody else's: "voiced support for its policy". */
export function isOther(actor: Actor, others: readonly Actor[], path: string): boolean {
  const isDirect = !path.includes('.') || actor.kind === 'person' || actor.kind === 'organization';
  return others.every(
    (o) =>
      o.id !== actor.id &&
      (isDirect || o.country === null || o.country !== actor.country || isUnofficial(o)),
  );
}

/** Land that only places a thing can be attacked or fed; one agrees with nobody there. Some acts are done to people only. */
export function standing(party: Party, act: Act, rule: Rule): Party {
  const isNamedItself = act.quad.endsWith('conflict') && !party.path.includes('.');
  const isLand = isNamedItself || rule.takesPlace || ON_GROUND.has(act.plover);
  const actors = party.actors.filter(({ kind }) => isLand || kind !== 'place');
  return ofKind({ ...party, actors }, rule);
}

/** Those of a party that are what a rule's target may be. */
export function ofKind(party: Party, { whom }: Rule): Party {
  return whom === undefined
    ? party
    : { ...party, actors: party.actors.filter(({ kind }) => whom.includes(kind)) };
}

/** Each actor once. */
export function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((a) => [a.id, a])).values()];
}

/** Those of a party who stand on the side that a rule wants its target on; rebels and their state are on two. */
export function onSide(target: Party, source: Party, side: 'any' | 'own' | 'other'): Party {
  if (side === 'any') return target;
  const isInsurgent = side === 'other' && source.actors.every(isUnofficial);
  const own = new Set(source.actors.map((a) => a.country));
  return {
    ...target,
    actors: target.actors.filter(
      (a) =>
        (isInsurgent && a.kind === 'state') ||
        ((a.country !== null || a.kind === 'place') && own.has(a.country) === (side === 'own')),
    ),
  };
}

/** A verb within a quotation borrows no subject from outside of it; one that it has of its own it may. */
export function crossesQuote(situation: Situation, token: number, speakers: Speakers): boolean {
  if (situation.predicate?.via === 'own') return false;
  const quote = speakers.quotes(situation.block).find((q) => isInside(q, situation.trigger));
  return quote !== undefined && !isInside(quote, token);
}
