import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import type { Discourse } from '../resolve/types.ts';

/** Offices through which a state itself acts; its police, courts, army and parliament may act on it. */
const EXECUTIVE =
  /^org:[A-Z]+:(?:[a-z-]+-ministry|[a-z-]+-office|presidency|government|embassy(?:-.+)?|official|spokesperson|delegation)$/u;
const OWN_BODY = /^org:[A-Z]+:(?:military|police|companies|court|parliament|place|capital)$/u;
/** Titles of those who speak for a state no longer, or against it. */
const OUT_OF_OFFICE = /\b(?:former|ex|opposition|dissident|activist|rival|critic|exiled)\b/iu;

/** Whether an actor is a state, one of its offices, or a person who speaks for either. */
function isExecutive(discourse: Discourse, actor: Actor): boolean {
  if (actor.kind === 'state' || EXECUTIVE.test(actor.id)) return true;
  return (
    actor.kind === 'person' &&
    discourse.affiliations.some(
      ({ from, to, kind, title }) =>
        kind === 'speaks-for' &&
        from === actor.id &&
        (to.startsWith('state:') || EXECUTIVE.test(to)) &&
        !OUT_OF_OFFICE.test(title ?? ''),
    )
  );
}

/** Whether two actors are one state, its offices or those who speak for it. */
export function isOneHouse(discourse: Discourse, a: Actor, b: Actor): boolean {
  return (
    a.country !== null &&
    a.country === b.country &&
    isExecutive(discourse, a) &&
    isExecutive(discourse, b)
  );
}

/** "Egypt is willing to withdraw its troops": it promises nothing to them. */
function isOwnBody(act: Act, source: Actor, target: Actor): boolean {
  return (
    source.kind === 'state' &&
    act.quad === 'verbal-cooperation' &&
    OWN_BODY.test(target.id) &&
    target.id.startsWith(`org:${source.country ?? ''}:`)
  );
}

/** "The ambassador rejected the threat to Russia", his own state: nobody does that to himself. */
export function isOnItself(discourse: Discourse, act: Act, source: Actor, target: Actor): boolean {
  if (isOwnBody(act, source, target)) return true;
  if (!isOneHouse(discourse, source, target)) return false;
  if (target.kind === 'state') return true;
  if (source.kind !== 'state') return false;
  return act.quad.endsWith('conflict') || (act.isUtterance && target.kind === 'organization');
}

/** Those of a country who act for themselves, also groups with a name of their own: what its state has is another's. */
const UNOFFICIAL =
  /^org:(?:[A-Z]+:(?:rebels|militants|protesters|opposition|parties|activists|workers|court|parliament)$|(?![A-Z]+(?::|$)))/u;

/** Whether an actor may do a thing to its own state. */
export function isUnofficial({ id }: Actor): boolean {
  return UNOFFICIAL.test(id);
}

/** People of one state who are told of together stand on one side of the talks, and so does the state itself. */
export function areColleagues(discourse: Discourse, a: Actor, b: Actor): boolean {
  if (a.country === null || a.country !== b.country) return false;
  const arePeople = a.kind === 'person' && b.kind === 'person';
  return (arePeople && isFoe(discourse, a) === isFoe(discourse, b)) || isOneHouse(discourse, a, b);
}

const FOE = /^org:[A-Z]+:(?:opposition|rebels)$/u;

/** Whether a person speaks for those who stand against their state: "President Kiir and opposition leader Machar met". */
function isFoe({ affiliations }: Discourse, { id }: Actor): boolean {
  return affiliations.some(({ from, to }) => from === id && FOE.test(to));
}
