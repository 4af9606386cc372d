import {
  childBy,
  childrenBy,
  depAt,
  headOf,
  lemmaAt,
  subtreeOf,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { Context } from '../reference/context.ts';
import { found, type Finding } from '../reference/finding.ts';
import { bodyOf } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Reading } from '../phrases/reading.ts';

const CROWDS: ReadonlySet<string> = new Set(['protesters', 'workers', 'activists', 'people']);
const PROTESTING: ReadonlySet<string> = new Set(
  'protest demonstrate rally march riot strike block blockade occupy gather chant shout storm besiege clash burn throw hurl stage boycott walk picket mutiny go stop hold begin start launch continue end demand'.split(
    ' ',
  ),
);
const WITHIN: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'around']);

/** "Thousands of people marched in Chad", "workers at a mine in Peru went on strike": a crowd is of the land that it stands on. */
export function crowdOf(context: Context, reading: Reading, token: number): Finding | null {
  const phrase = reading.phraseAt.get(token);
  if (phrase?.sense?.kind !== 'slot' || phrase.owner !== null) return null;
  const { slot } = phrase.sense;
  const subject = subjectAround(reading.tree, token);
  if (!CROWDS.has(slot) || subject === null) return null;
  const verb = headOf(reading.tree, subject);
  if (!PROTESTING.has(lemmaAt(reading.tree, verb))) return null;
  const land = placesAround(reading.tree, subject, verb)
    .map((place) => landOf(context, reading, place))
    .find((owner) => owner !== null);
  if (land === undefined) return null;
  const kind = slot === 'people' ? 'protesters' : slot;
  return found(`${kind} in ${land.code ?? ''}`, bodyOf(context.book, kind, land, null));
}

/** The subject that a noun is or that counts it: "hundreds of thousands of people". */
function subjectAround(tree: Tree, token: number): number | null {
  let at = token;
  while (depAt(tree, at) === 'pobj' && textAt(tree, headOf(tree, at)) === 'of')
    at = headOf(tree, headOf(tree, at));
  return depAt(tree, at) === 'nsubj' ? at : null;
}

/** What stands within the subject, behind its verb or behind the verb's object. */
function placesAround(tree: Tree, subject: number, verb: number): readonly number[] {
  const { from, to } = subtreeOf(tree, subject);
  const inner = tree.tokens.slice(from, to).map(({ i }) => i);
  const object = childBy(tree, verb, 'dobj');
  const outer = [verb, ...(object === null ? [] : [object])].flatMap((i) =>
    childrenBy(tree, i, 'prep'),
  );
  return [...inner, ...outer]
    .filter((i) => depAt(tree, i) === 'prep' && WITHIN.has(textAt(tree, i)))
    .flatMap((i) => childrenBy(tree, i, 'pobj'));
}

function landOf(
  context: Context,
  reading: Reading,
  place: number,
): ReturnType<typeof ownerFromCode> {
  const { book } = context;
  const { entities } = context.pronounAt(reading, place);
  if (entities?.length !== 1) return null;
  const state = ownerFromCode(book, book.countryOf(entities[0]));
  return state !== null && book.kindOf(state.entity) === 'state' ? state : null;
}
