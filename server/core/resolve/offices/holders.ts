import type { EntityId } from '../../../model/ids.ts';
import type { Context } from '../reference/context.ts';
import type { Place } from '../reference/history.ts';
import type { Person } from '../people/people.ts';

/** The one of several who alone has most often done something; null when two have as often. */
export function mostOften({ history }: Context, people: readonly EntityId[]): EntityId | null {
  const counts = people
    .map((id) => ({
      id,
      n: history.referents.filter(
        (r) => r.role === 'subject' && r.entities.length === 1 && r.entities[0] === id,
      ).length,
    }))
    .sort((a, b) => b.n - a.n);
  const [best, second] = counts;
  return best === undefined || best.n === second?.n ? null : best.id;
}

/** Writes a person into the book, with the state or body that they speak for. */
export function writePerson({ book, cast }: Context, person: Person): EntityId {
  return book.person(person, cast.codeOf(person));
}

/** Of several people with one name, the one told of last; none when two stand equally near. */
export function choose(context: Context, people: readonly Person[], at: Place): Person | null {
  const [only] = people;
  if (only === undefined || people.length === 1) return only ?? null;
  const ids = new Map(people.map((p) => [p.id, p]));
  const seen = context.history
    .candidates(at, ['person'], Infinity)
    .filter((c) => ids.has(c.entity));
  const [best, second] = seen;
  if (best === undefined || (second !== undefined && best.score - second.score < 1)) return null;
  return ids.get(best.entity) ?? null;
}
