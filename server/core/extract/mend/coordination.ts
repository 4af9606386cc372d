import type { Token } from '../../../model/annotation.ts';
import { hasSubject } from './parts.ts';

/** `stressed that it poses threats, and called for talks`: what is coordinated agrees in tense, so "called" goes with "stressed". */
export function mendCoordination(tokens: readonly Token[], token: Token): Token {
  if (token.dep !== 'conj' || token.tag !== 'VBD' || hasSubject(tokens, token)) return token;
  const head = tokens[token.head];
  if (head === undefined || !['VB', 'VBZ', 'VBP', 'VBG'].includes(tenseOf(tokens, head)))
    return token;
  const matrix = matrixOf(tokens, head);
  return matrix?.tag === 'VBD' && matrix.i < head.i ? { ...token, head: matrix.i } : token;
}

/** A passive is told in the tense of its auxiliary. */
function tenseOf(tokens: readonly Token[], verb: Token): string {
  return tokens.find((t) => t.head === verb.i && t.dep === 'auxpass')?.tag ?? verb.tag;
}

/** The "and" before a verb that is coordinated anew goes with it. */
export function mendJoint(tokens: readonly Token[], token: Token): Token {
  const next = tokens.find((t) => t.i > token.i && t.dep === 'conj' && t.head === token.head);
  if (next?.tag !== 'VBD') return token;
  return { ...token, head: mendCoordination(tokens, next).head };
}

const CLAUSES = new Set(['ccomp', 'relcl', 'acl', 'xcomp', 'pcomp']);

/** The nearest verb in the past whose clause this one stands in. */
function matrixOf(tokens: readonly Token[], verb: Token): Token | null {
  let at = verb;
  let isBelow = false;
  for (let n = 0; n < 12 && at.head !== at.i; n += 1) {
    if (CLAUSES.has(at.dep)) isBelow = true;
    const head = tokens[at.head];
    if (head === undefined) return null;
    if (isBelow && head.tag === 'VBD') return head;
    at = head;
  }
  return null;
}
