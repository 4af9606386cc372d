import type { Token } from '../../../model/annotation.ts';
import { isFinite, isOpenClause } from './parts.ts';

/** How far the words of one such phrase stand apart. */
const THANKS_REACH = 8;
const NOMINAL = /^(?:NN|PRP$)/u;

/** Corrects which clause a subject or verb belongs to, where only one reading is a sentence. */
export function mendClauses(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    switch (token.dep) {
      case 'dobj':
        return mendSaid(tokens, mendThanks(tokens, mendInnerSubject(tokens, token)));
      case 'nmod':
      case 'prep':
      case 'pobj':
        return mendThanks(tokens, token);
      case 'conj':
        return mendBareVerb(tokens, mendJoinedSubject(tokens, token));
      default:
        return token;
    }
  });
}

/** `reaffirmed Peru is ready`: a noun right before a clause without a subject is no object of the verb before. */
function mendInnerSubject(tokens: readonly Token[], token: Token): Token {
  const next = tokens[token.i + 1];
  const clause = next?.dep === 'aux' ? tokens[next.head] : next;
  if (clause?.dep !== 'ccomp' || clause.head !== token.head || !isOpenClause(tokens, clause))
    return token;
  return { ...token, dep: 'nsubj', head: clause.i };
}

/** `said they shunned the head of the army, General Ba`: nobody is "said", so a name behind what is said is its last words'. */
function mendSaid(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (token.dep !== 'dobj' || token.entity !== 'PERSON' || verb?.lemma !== 'say') return token;
  const from = Math.min(token.i, ...tokens.filter((t) => t.head === token.i).map((t) => t.i));
  const isBehind = tokens.some((t) => t.head === verb.i && t.dep === 'ccomp' && t.i < from);
  const isCut = tokens[from - 1]?.text === ',';
  return isBehind && isCut ? { ...token, dep: 'appos', head: from - 2 } : token;
}

/** `spoke of the valley and Ana Soto thanked them`: behind "and", a name right before a verb without a subject is that. */
function mendJoinedSubject(tokens: readonly Token[], token: Token): Token {
  if (!NOMINAL.test(token.tag)) return token;
  const verb = nextVerb(tokens, token.i);
  const above = tokens[token.head];
  if (verb?.dep !== 'conj' || above === undefined || !['pobj', 'dobj'].includes(above.dep))
    return token;
  const isJoinedAbove = verb.head < above.i && isOpenClause(tokens, verb);
  const isClosed = tokens.some((t) => t.head === token.i && t.i > token.i);
  return isJoinedAbove && !isClosed ? { ...token, dep: 'nsubj', head: verb.i } : token;
}

/** `will help for as long as it takes and hold them to it`: a bare verb is joined to a bare one, not to "takes". */
function mendBareVerb(tokens: readonly Token[], token: Token): Token {
  const head = tokens[token.head];
  const isBare = token.tag === 'VB' && !tokens.some((t) => t.head === token.i && t.dep === 'aux');
  if (!isBare || head === undefined || !isFinite(head)) return token;
  const hasHelp = tokens.some((t) => t.head === head.i && t.dep === 'aux');
  if (hasHelp) return token;
  if (head.dep === 'ROOT') return mendListedNoun(tokens, token, head);
  let at: Token | undefined = head;
  for (let n = 0; n < 8 && at !== undefined && at.head !== at.i; n += 1) {
    at = tokens[at.head];
    if (at?.tag === 'VB') return { ...token, head: at.i };
  }
  return token;
}

/** `praised the search, rescue, and return of all`: beside a list of nouns a bare word is one more of them. */
function mendListedNoun(tokens: readonly Token[], token: Token, verb: Token): Token {
  const object = tokens.find((t) => t.head === verb.i && t.dep === 'dobj' && t.i < token.i);
  const isListed = tokens.some((t) => t.head === object?.i && t.dep === 'conj' && t.i < token.i);
  return object !== undefined && isListed
    ? { ...token, tag: 'NN', dep: 'conj', head: object.i }
    : token;
}

/** The verb that follows a noun at once or behind an adverb. */
function nextVerb(tokens: readonly Token[], noun: number): Token | undefined {
  const next = tokens[noun + 1];
  return next?.dep === 'advmod' ? tokens[noun + 2] : next;
}

/** `thanked the premier for Peru’s help`: whoever is thanked is no part of what they are thanked for. */
function mendThanks(tokens: readonly Token[], token: Token): Token {
  const parts = thanksAround(tokens, token);
  if (parts === null) return token;
  switch (token) {
    case parts.thanked:
      return { ...token, dep: 'dobj', head: parts.deed.head };
    case parts.preposition:
      return { ...token, head: parts.deed.head };
    case parts.owner:
      return { ...token, dep: 'poss', head: parts.deed.i };
    case parts.deed:
      return { ...token, dep: 'pobj', head: parts.preposition.i };
    default:
      return token;
  }
}

interface Thanks {
  readonly thanked: Token;
  readonly preposition: Token;
  readonly owner: Token;
  readonly deed: Token;
}

/** A noun before "for OWNER's" that the parser has made a part of what is owned. */
function thanksAround(tokens: readonly Token[], token: Token): Thanks | null {
  const preposition = tokens
    .slice(Math.max(0, token.i - THANKS_REACH), token.i + THANKS_REACH)
    .find((t) => t.dep === 'prep' && t.text === 'for' && tokens[t.head]?.dep === 'nmod');
  const thanked = preposition === undefined ? undefined : tokens[preposition.head];
  const deed = thanked === undefined ? undefined : tokens[thanked.head];
  const owner = tokens.find((t) => t.dep === 'pobj' && t.head === preposition?.i);
  if (preposition === undefined || thanked === undefined || owner === undefined) return null;
  const isOwner = tokens.some((t) => t.head === owner.i && t.dep === 'case');
  return isOwner && deed?.dep === 'dobj' && deed.i > owner.i
    ? { thanked, preposition, owner, deed }
    : null;
}
