import type { Token } from '../../../model/annotation.ts';
import { isFinite, isName } from './parts.ts';
import { TELLING } from './trailing.ts';

/** Corrects what the parser gets wrong around verbs of telling. */
export function mendSayings(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    switch (token.dep) {
      case 'dobj':
        return mendCalledOn(tokens, mendInverted(tokens, mendSaidSubject(tokens, token)));
      case 'relcl':
      case 'acl':
        return mendPosted(tokens, token);
      default:
        return token;
    }
  });
}

/** `“Chad has not,” added the minister`: behind a quotation and its verb stands who says it. */
function mendInverted(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (verb === undefined || !isTelling(verb) || verb.i > token.i) return token;
  const before = tokens[verb.i - 1]?.text ?? '';
  const own = tokens.filter((t) => t.head === verb.i && t.i !== verb.i);
  const isOpen = !own.some((t) => t.dep.startsWith('nsubj') || t.dep.startsWith('aux'));
  const isNext = tokens
    .slice(verb.i + 1, token.i)
    .every((t) => t.head === token.i || tokens[t.head]?.head === token.i);
  return /^[”"]$|^''$/u.test(before) && isOpen && isNext ? { ...token, dep: 'nsubj' } : token;
}

/** Verbs that have no person for their object: one says a thing, and tells somebody. */
const UTTERING = new Set('say state add note claim explain argue insist declare'.split(' '));

/** `said Chad, as a member, broke the pact`: a name behind "said" is the subject of the clause that has none. */
function mendSaidSubject(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (!isName(token) || verb === undefined || !UTTERING.has(verb.lemma) || verb.i > token.i)
    return token;
  const clause = tokens.find((t) => t.head === verb.i && t.dep === 'ccomp' && t.i > token.i);
  if (clause === undefined || !isFinite(clause)) return token;
  const isOpen = !tokens.some(
    (t) =>
      t.head === clause.i && (t.dep.startsWith('nsubj') || t.dep === 'mark' || t.dep === 'expl'),
  );
  return isOpen ? { ...token, dep: 'nsubj', head: clause.i } : token;
}

/** `We call on Chad to free him`: whoever stands behind a bare "on" is not called by telephone. */
function mendCalledOn(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => t.i === token.i || (t.head === token.i && t.i < token.i));
  const on = first === undefined ? undefined : tokens[first.i - 1];
  const isBare =
    /^(?:on|upon)$/u.test(on?.text ?? '') &&
    on?.head === token.head &&
    !tokens.some((t) => t.head === on.i);
  const isCalled = token.dep === 'dobj' && tokens[token.head]?.lemma === 'call';
  return isCalled && isBare ? { ...token, dep: 'pobj', head: on.i } : token;
}

/** `replied in a post that Chad had paid`: the clause is what is replied, and does not describe the post. */
function mendPosted(tokens: readonly Token[], token: Token): Token {
  const medium = tokens[token.head];
  const preposition = medium === undefined ? undefined : tokens[medium.head];
  const verb = preposition === undefined ? undefined : tokens[preposition.head];
  if (medium?.dep !== 'pobj' || verb === undefined || !isTelling(verb)) return token;
  if (!/^(?:in|on|by|via|through)$/u.test(preposition?.text ?? '')) return token;
  const own = tokens.filter((t) => t.head === token.i);
  const isClause =
    own.some((t) => t.dep === 'mark' && t.text === 'that') &&
    own.some((t) => t.dep.startsWith('nsubj') && t.text !== 'that');
  const isTold = tokens.some((t) => t.head === verb.i && /^(?:ccomp|xcomp|dobj)$/u.test(t.dep));
  return isClause && !isTold ? { ...token, dep: 'ccomp', head: verb.i } : token;
}

function isTelling({ lemma, tag }: Token): boolean {
  return TELLING.has(lemma) && tag.startsWith('VB');
}
