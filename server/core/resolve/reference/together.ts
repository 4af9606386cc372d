import {
  childrenBy,
  depAt,
  firstConjunct,
  headOf,
  lemmaAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Context } from './context.ts';
import type { Findings } from './finding.ts';
import type { Place, Referent } from './history.ts';
import type { Reading } from '../phrases/reading.ts';
import { joinedNouns } from './joined.ts';
import { isEmbedded, roleOf, useOf } from './roles.ts';
import { partnerOf } from './talks.ts';

const MEMBERS = new Set(['conj', 'dobj', 'pobj']);

/** Notes those whom a sentence has told of together once its words have come this far. */
export function noteTogether(
  context: Context,
  findings: Findings,
  reading: Reading,
  at: Place,
): void {
  // Only these end a coordination or name a partner; most words are neither.
  if (!MEMBERS.has(depAt(reading.tree, at.token))) return;
  const first = firstConjunct(reading.tree, at.token);
  const idsOf = (tokens: readonly number[]): readonly EntityId[] => [
    ...new Set(tokens.flatMap((t) => findings.at(reading.block, t)?.entities ?? [])),
  ];
  noteGroup(context, reading.tree, at, first, idsOf);
  noteTalk(context, reading.tree, at, first, idsOf);
}

/** After the last member of a coordination, the group can be meant by "they" and "the two". */
function noteGroup(
  context: Context,
  tree: Tree,
  at: Place,
  first: number,
  idsOf: (tokens: readonly number[]) => readonly EntityId[],
): void {
  if (first === at.token || childrenBy(tree, at.token, 'conj').length > 0) return;
  const members = [first, ...joinedNouns(tree, first)];
  if (members.some((m) => m > at.token) || useOf(tree, first) === 'place') return;
  const head = headOf(tree, first);
  const clause = depAt(tree, head) === 'agent' ? headOf(tree, head) : head;
  const isAside = ['relcl', 'acl'].includes(depAt(tree, clause));
  const role = isAside ? 'other' : roleOf(tree, first);
  note(context, at, idsOf(members), { role, isTalk: false, isEmbedded: isEmbedded(tree, first) });
}

/** "Kim met Ito": from here on "they" are the two. */
function noteTalk(
  context: Context,
  tree: Tree,
  at: Place,
  first: number,
  idsOf: (tokens: readonly number[]) => readonly EntityId[],
): void {
  if (joinedNouns(tree, at.token).length > 0) return;
  const partner = partnerOf(tree, first);
  if (partner === null || partner > at.token) return;
  const members = [partner, ...joinedNouns(tree, partner), first, ...joinedNouns(tree, first)];
  const entities = withoutStates(context, idsOf(members));
  const areKnown = entities.every((e) => context.book.kindOf(e) === 'person');
  if (depAt(tree, first) === 'dobj' && lemmaAt(tree, headOf(tree, first)) !== 'meet' && !areKnown)
    return;
  note(context, at, entities, { role: 'subject', isTalk: true, isEmbedded: false });
}

function note(
  { book, history }: Context,
  at: Place,
  entities: readonly EntityId[],
  how: Pick<Referent, 'role' | 'isTalk' | 'isEmbedded'>,
): void {
  if (entities.length < 2) return;
  const kinds = entities.map((e) => book.kindOf(e));
  history.add({ ...at, entities, kinds, isPlural: true, ...how });
}

/** "hosted Ana Soto of Peru and Peruvian officials": beside one of its people a state is no guest of its own. */
function withoutStates({ book }: Context, entities: readonly EntityId[]): readonly EntityId[] {
  const people = entities.filter((e) => book.kindOf(e) === 'person');
  const codes = new Set(people.map((e) => book.countryOf(e)));
  return entities.filter((e) => book.kindOf(e) !== 'state' || !codes.has(book.countryOf(e)));
}
