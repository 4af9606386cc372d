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
import { prepObjects } from '../../extract/syntax/phrase.ts';
import type { Context } from '../reference/context.ts';
import { found, type Finding } from '../reference/finding.ts';
import { bodyOf } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Reading } from '../phrases/reading.ts';

const PROTESTING: ReadonlySet<string> = new Set(
  'protest demonstrate rally march riot strike block blockade occupy gather chant shout storm besiege clash burn throw hurl stage boycott walk picket mutiny go stop hold begin start launch continue end demand torch loot ransack vandalize smash pelt rampage set attack take join rally defy'.split(
    ' ',
  ),
);
const FIGHTING: ReadonlySet<string> = new Set(
  'attack kill storm kidnap abduct detonate plant ambush shoot bomb raid seize capture blow lay surrender release free execute behead fire launch overrun torch burn loot hijack massacre murder assassinate besiege wound injure down explode set gun stab take declare announce call end disarm agree'.split(
    ' ',
  ),
);
/** What each group does on the land that it is of. */
const DOING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['protesters', 'workers', 'activists', 'people', 'opposition', 'parties', 'prisoners'].map(
    (slot) => [slot, PROTESTING] as const,
  ),
  ...['rebels', 'militants'].map((slot) => [slot, FIGHTING] as const),
]);
const WITHIN: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'around', 'inside']);
/** Beside what stands on a land; beside an embassy one is on its host's. */
const BESIDE: ReadonlySet<string> = new Set(['outside', 'near', 'at']);
const EMBASSY = /:embassy(?:-|$)/u;

/** "Thousands of people marched in Chad", "gunmen stormed a hotel in Mali": a crowd or band is of the land that it stands on. */
export function crowdOf(context: Context, reading: Reading, token: number): Finding | null {
  const phrase = reading.phraseAt.get(token);
  if (phrase?.sense?.kind !== 'slot' || phrase.owner !== null) return null;
  const { slot } = phrase.sense;
  const subject = subjectAround(reading.tree, token);
  if (subject === null) return null;
  const above = headOf(reading.tree, subject);
  const verb = depAt(reading.tree, above) === 'agent' ? headOf(reading.tree, above) : above;
  if (DOING.get(slot)?.has(lemmaAt(reading.tree, verb)) !== true) return null;
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
  const isAgent = depAt(tree, at) === 'pobj' && depAt(tree, headOf(tree, at)) === 'agent';
  return depAt(tree, at) === 'nsubj' || isAgent ? at : null;
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
    .filter((i) => depAt(tree, i) === 'prep')
    .filter((i) => WITHIN.has(textAt(tree, i)) || BESIDE.has(textAt(tree, i)))
    .flatMap((i) => childrenBy(tree, i, 'pobj'))
    .flatMap((i) => (textAt(tree, i) === 'front' ? prepObjects(tree, i, ['of']) : [i]));
}

function landOf(
  context: Context,
  reading: Reading,
  place: number,
): ReturnType<typeof ownerFromCode> {
  const { book } = context;
  const { entities } = context.pronounAt(reading, place);
  if (entities?.length !== 1 || EMBASSY.test(entities[0])) return null;
  const state = ownerFromCode(book, book.countryOf(entities[0]));
  return state !== null && book.kindOf(state.entity) === 'state' ? state : null;
}
