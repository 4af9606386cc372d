import { prepObjects } from '../../extract/syntax/phrase.ts';
import { childrenBy, lemmaAt, subtreeOf, type Tree } from '../../extract/syntax/tree.ts';
import type { Context } from '../reference/context.ts';
import { found, type Finding } from '../reference/finding.ts';
import type { Reading } from '../phrases/reading.ts';
import { bodyOf, isOfItsPlace } from './offices.ts';
import { ownerFromCode } from './owners.ts';

const LOYAL: ReadonlySet<string> = new Set([
  'loyal',
  'faithful',
  'allied',
  'aligned',
  'ally',
  'align',
]);
const BANDS: ReadonlySet<string> = new Set(['rebels', 'militants', 'military']);
const WITHIN = ['in', 'across', 'throughout'];

/** "Forces loyal to General Soto of Chad", "a court in southern Chad's Bongor": a band is of the land of whom it follows, an organ of the land that its place belongs to. */
export function bandOf(context: Context, reading: Reading, token: number): Finding | null {
  const phrase = reading.phraseAt.get(token);
  if (phrase?.sense?.kind !== 'slot' || phrase.owner !== null) return null;
  const { slot } = phrase.sense;
  const head = reading.heads.get(phrase) ?? token;
  const own = BANDS.has(slot)
    ? (followersOf(context, reading, slot, head) ?? bodyBehind(context, reading, head))
    : null;
  return own ?? placedIn(context, reading, slot, head);
}

/** "Soldiers from the Chadian army", "fighters from the Vintra front": the body that they come from. */
function bodyBehind(context: Context, reading: Reading, head: number): Finding | null {
  for (const token of prepObjects(reading.tree, head, ['from', 'of'])) {
    const [entity, ...others] = context.pronounAt(reading, token).entities ?? [];
    if (entity === undefined || others.length > 0) continue;
    if (context.book.kindOf(entity) === 'organization')
      return found(`those who come from ${entity}`, entity);
  }
  return null;
}

function followersOf(
  context: Context,
  reading: Reading,
  slot: string,
  head: number,
): Finding | null {
  const { tree } = reading;
  const leaders = childrenBy(tree, head, 'amod', 'acl')
    .filter((c) => LOYAL.has(lemmaAt(tree, c)))
    .flatMap((c) => prepObjects(tree, c, ['to', 'with']));
  for (const leader of leaders) {
    const { entities } = context.pronounAt(reading, leader);
    const [entity] = entities ?? [];
    const code = entity === undefined ? null : context.book.countryOf(entity);
    const state = ownerFromCode(context.book, code);
    if (state === null || entity === undefined) continue;
    const isPrivate = slot === 'military' && context.book.kindOf(entity) === 'person';
    const kind = isPrivate ? 'militants' : slot;
    return found(`${kind} who follow ${entity}`, bodyOf(context.book, kind, state, null));
  }
  return null;
}

function placedIn(context: Context, reading: Reading, slot: string, head: number): Finding | null {
  if (!isOfItsPlace(slot) || slot === 'police') return null;
  for (const place of prepObjects(reading.tree, head, WITHIN)) {
    const land = wordsOf(reading.tree, place)
      .map((i) => reading.phraseAt.get(i)?.sense)
      .find((sense) => sense?.kind === 'state' || sense?.kind === 'demonym');
    const code = land?.kind === 'state' || land?.kind === 'demonym' ? land.code : null;
    const state = ownerFromCode(context.book, code);
    if (state === null) continue;
    return found(`${slot} in ${code ?? ''}`, bodyOf(context.book, slot, state, null));
  }
  return null;
}

/** The words of a place up to its head: "the eastern Chadian town". */
function wordsOf(tree: Tree, place: number): readonly number[] {
  const { from } = subtreeOf(tree, place);
  return tree.tokens.slice(from, place + 1).map(({ i }) => i);
}
