import { prepObjects } from '../../extract/syntax/phrase.ts';
import {
  childBy,
  childrenBy,
  depAt,
  headOf,
  isVerb,
  lemmaAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';

const TALKING = new Set('meet speak talk confer consult hold have convene conduct'.split(' '));
const HOSTING = new Set('welcome host receive greet summon'.split(' '));
/** What is done to others, not to one's own. */
const ADDRESSING = new Set([
  ...HOSTING,
  ...'tell warn urge ask assure inform thank congratulate accuse condemn criticize criticise invite expel press'.split(
    ' ',
  ),
]);
const BLAMING = new Set('accuse condemn criticize criticise denounce slam protest'.split(' '));
const CONVEYING = new Set('convey lodge deliver hand submit'.split(' '));
const TALKS = new Set('call meeting talk talks conversation discussion consultation'.split(' '));

/** Who talked with the one named at this token: the subject of "met with X", "held a call with X"; null when nobody did. */
export function partnerOf(tree: Tree, token: number): number | null {
  const verb = talkOf(tree, token);
  return verb === null ? null : (childrenBy(tree, verb, 'nsubj')[0] ?? null);
}

/** Whoever is on the other side of what the one named at this token has part in: host, guest, partner, or who addresses them. */
export function otherSideOf(tree: Tree, token: number): number | null {
  const head = headOf(tree, token);
  if (depAt(tree, token) === 'nsubj') return guestOf(tree, head);
  if (['dobj', 'dative'].includes(depAt(tree, token)) && ADDRESSING.has(lemmaAt(tree, head)))
    return childBy(tree, head, 'nsubj');
  const noun = depAt(tree, token) === 'pobj' ? headOf(tree, head) : token;
  const owner = TALKS.has(lemmaAt(tree, noun)) ? childBy(tree, noun, 'poss') : null;
  return owner ?? partnerOf(tree, token);
}

/** "met X", "spoke with X", "held a meeting with X", "received X", "condemned X's move", "conveyed a protest to X". */
function guestOf(tree: Tree, verb: number): number | null {
  const isLand = (c: number): boolean => /^(?:GPE|NORP)$/u.test(tree.tokens[c]?.entity ?? '');
  const object = childBy(tree, verb, 'dobj');
  if (HOSTING.has(lemmaAt(tree, verb))) return object;
  if (object !== null && BLAMING.has(lemmaAt(tree, verb)))
    return childrenBy(tree, object, 'poss', 'compound', 'amod', 'nmod').find(isLand) ?? object;
  if (CONVEYING.has(lemmaAt(tree, verb))) return prepObjects(tree, verb, ['to', 'with'])[0] ?? null;
  if (!TALKING.has(lemmaAt(tree, verb))) return null;
  if (lemmaAt(tree, verb) === 'meet' && object !== null) return object;
  const noun = object !== null && TALKS.has(lemmaAt(tree, object)) ? [object] : [];
  const [preposition] = [verb, ...noun]
    .flatMap((above) => childrenBy(tree, above, 'prep'))
    .filter((p) => ['with', 'to'].includes(textAt(tree, p)));
  return preposition === undefined ? null : childBy(tree, preposition, 'pobj');
}

function talkOf(tree: Tree, token: number): number | null {
  const head = headOf(tree, token);
  if (depAt(tree, token) === 'dobj')
    return ['meet', 'host', 'receive'].includes(lemmaAt(tree, head)) ? head : null;
  if (depAt(tree, token) !== 'pobj' || !['with', 'to'].includes(textAt(tree, head))) return null;
  const above = headOf(tree, head);
  if (TALKS.has(lemmaAt(tree, above)) && !isVerb(tree, above)) {
    const verb = headOf(tree, above);
    return isVerb(tree, verb) && TALKING.has(lemmaAt(tree, verb)) ? verb : null;
  }
  const isTo = textAt(tree, head) === 'to' && !['speak', 'talk'].includes(lemmaAt(tree, above));
  return isVerb(tree, above) && TALKING.has(lemmaAt(tree, above)) && !isTo ? above : null;
}
