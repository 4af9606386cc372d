import { conjuncts, prepObjects } from '../../extract/syntax/phrase.ts';
import { isPassive } from '../../extract/syntax/predicate.ts';
import { childBy, depAt, headOf, lemmaAt, verbOver, type Tree } from '../../extract/syntax/tree.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Context } from '../reference/context.ts';
import { found, type Finding } from '../reference/finding.ts';
import { bodyOf, isOfItsRuler } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Reading } from '../phrases/reading.ts';

/** What a state does with rebels of its own, and seldom with another's. */
const DEALING: ReadonlySet<string> = new Set(
  'agree sign negotiate talk meet resume hold accept reject release free pardon capture arrest urge invite offer rule open begin start reopen reach conclude exchange swap declare call'.split(
    ' ',
  ),
);
const FOES: ReadonlySet<string> = new Set(['rebels', 'opposition', 'parties', 'protesters']);
const ORGANS: ReadonlySet<string> = new Set([
  'police',
  'military',
  'court',
  'parliament',
  'government',
]);
const GROUP = /^org:[A-Z]+:([a-z-]+)$/u;

/** "Chad released dozens of activists", "Chadian protesters fought the police": those whom one deals with unnamed are of one's own state. */
export function ownSubjects(context: Context, reading: Reading, token: number): Finding | null {
  const slot = slotAt(reading, token);
  if (slot === null) return null;
  const verb = verbOver(reading.tree, token);
  const doer = verb === null ? null : doerOf(reading.tree, verb);
  if (verb === null || doer === null || isAbroad(reading, doer)) return null;
  if (conjuncts(reading.tree, doer).length > 0) return null;
  const [entity, ...others] = context.pronounAt(reading, doer).entities ?? [];
  if (entity === undefined || others.length > 0) return null;
  const isDealing = slot === 'rebels' && DEALING.has(lemmaAt(reading.tree, verb));
  const isOwn = isOfItsRuler(slot) || isDealing || (ORGANS.has(slot) && isRuledGroup(entity));
  return isOwn ? bodyIn(context, entity, slot) : null;
}

/** "The Chadian government and the rebels", "talks between rebels and Chad": those on the other side of a state unnamed are its own. */
export function ownFoes(context: Context, reading: Reading, token: number): Finding | null {
  const slot = slotAt(reading, token);
  if (slot === null || !FOES.has(slot)) return null;
  const { tree } = reading;
  const beside = depAt(tree, token) === 'conj' ? [headOf(tree, token)] : conjuncts(tree, token);
  const [entity, ...others] = beside.flatMap((t) => context.pronounAt(reading, t).entities ?? []);
  return entity === undefined || others.length > 0 ? null : bodyIn(context, entity, slot);
}

/** What a phrase that names neither a person nor whose it is calls somebody: "rebels", "an opposition lawmaker". */
function slotAt({ phraseAt }: Reading, token: number): string | null {
  const phrase = phraseAt.get(token);
  if (phrase?.owner !== null || phrase.person !== null) return null;
  const { sense } = phrase;
  return sense?.kind === 'slot' || sense?.kind === 'title' ? sense.slot : null;
}

function bodyIn({ book }: Context, entity: EntityId, slot: string): Finding | null {
  const state = ownerFromCode(book, book.countryOf(entity));
  if (state === null || book.kindOf(state.entity) !== 'state') return null;
  return found(`${slot} of the one who acts`, bodyOf(book, slot, state, null));
}

function isRuledGroup(entity: EntityId): boolean {
  const slot = GROUP.exec(entity)?.[1] ?? '';
  return isOfItsRuler(slot) || slot === 'rebels';
}

/** Who does what the verb tells: "freed by Chad's army", "Chad freed". */
function doerOf(tree: Tree, verb: number): number | null {
  return isPassive(tree, verb)
    ? (prepObjects(tree, verb, ['by'])[0] ?? null)
    : childBy(tree, verb, 'nsubj');
}

/** "The delegation met the opposition": those of the land where it is. */
function isAbroad({ phraseAt }: Reading, doer: number): boolean {
  const sense = phraseAt.get(doer)?.sense;
  return (
    (sense?.kind === 'slot' || sense?.kind === 'title') &&
    ['delegation', 'embassy'].includes(sense.slot)
  );
}
