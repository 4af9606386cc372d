import type { Spot } from '../reference/context.ts';
import { isDefinite } from '../phrases/articles.ts';
import { abstain, found, type Finding } from '../reference/finding.ts';
import { mostOften, writePerson } from './holders.ts';
import {
  calledSo,
  fitOffice,
  isHeldByOne,
  isLeading,
  isOfOrgan,
  isRuling,
  type OwnerRef,
} from './offices.ts';
import type { Person } from '../people/people.ts';

/** The one whom the text names in this office: the last one told of, else the only one; null when it names nobody. */
export function holderOf(spot: Spot, slot: string, owner: OwnerRef | null): Finding | null {
  const { context, reading, phrase, at } = spot;
  const { cast, history } = context;
  const title = phrase.title ?? '';
  if (isOfOrgan(title)) return null;
  const isOne = isHeldByOne(slot);
  if (!isOne && owner === null && !isDefinite(reading, phrase)) return null;
  const people = cast.people.filter((p) => owner === null || cast.codeOf(p) === owner.code);
  const isLeader = owner !== null && isLeading(title);
  const holders = isLeader
    ? people.filter(isRuling)
    : isOne
      ? fitOffice(
          title,
          people.filter((p) => p.slots.has(slot) && mayHold(spot, slot, owner, p)),
        )
      : calledSo(title, people);
  const ids = new Map(holders.map((p) => [p.id, p]));
  const told = history.candidates(at, ['person'], Infinity).filter((c) => ids.has(c.entity));
  const [last, next] = told;
  if (isLeader && told.length > 1) return null;
  if (last !== undefined && next?.score === last.score) {
    const known = mostOften(context, [...ids.keys()]);
    const chosen = known === null ? undefined : ids.get(known);
    return chosen === undefined
      ? abstain('ambiguous', `two who hold the ${slot} stand equally near`)
      : found(`the ${slot} whom the text is about`, writePerson(context, chosen));
  }
  const [only] = isOne && owner !== null && holders.length === 1 ? holders : [];
  const person = last === undefined ? only : ids.get(last.entity);
  return person === undefined
    ? null
    : found(`the ${title || slot} whom the text names`, writePerson(context, person));
}

/** "The army's spokesman" is nobody of whom the text only tells that he speaks for another body. */
function mayHold(
  { context: { book } }: Spot,
  slot: string,
  owner: OwnerRef | null,
  { id }: Person,
): boolean {
  if (slot !== 'spokesperson' || owner === null) return true;
  const isOfState = !owner.entity.includes(`:${owner.code ?? ''}:`);
  return isOfState || book.speaksFor(id).includes(owner.entity);
}
