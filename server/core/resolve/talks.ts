import { childrenBy, depAt, headOf, isVerb, lemmaAt, textAt, type Tree } from '../extract/tree.ts';

const TALKING = new Set('meet speak talk confer consult hold have convene conduct'.split(' '));
const TALKS = new Set('call meeting talk talks conversation discussion consultation'.split(' '));

/** Who talked with the one named at this token: the subject of "met with X", "held a call with X"; null when nobody did. */
export function partnerOf(tree: Tree, token: number): number | null {
  const verb = talkOf(tree, token);
  return verb === null ? null : (childrenBy(tree, verb, 'nsubj')[0] ?? null);
}

function talkOf(tree: Tree, token: number): number | null {
  const head = headOf(tree, token);
  if (depAt(tree, token) === 'dobj') return lemmaAt(tree, head) === 'meet' ? head : null;
  if (depAt(tree, token) !== 'pobj' || !['with', 'to'].includes(textAt(tree, head))) return null;
  const above = headOf(tree, head);
  if (TALKS.has(lemmaAt(tree, above)) && !isVerb(tree, above)) {
    const verb = headOf(tree, above);
    return isVerb(tree, verb) && TALKING.has(lemmaAt(tree, verb)) ? verb : null;
  }
  return isVerb(tree, above) && TALKING.has(lemmaAt(tree, above)) ? above : null;
}
