import {
  childrenBy,
  headOf,
  isUnder,
  isVerb,
  lemmaAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import { governorOf, headVerb } from './governors.ts';

/** How far an expression hangs from the act: 0 on the act itself, more over each clause between; Infinity elsewhere. */
export function costOf(tree: Tree, token: number, word: number): number {
  const governor = governorOf(tree, word);
  const own = isVerb(tree, token) ? token : headVerb(tree, token);
  if (governor === own || governor === token || isWhenOf(tree, governor, token)) return 0;
  if (isOfOtherNoun(tree, token, governor)) return Infinity;
  const verb = isVerb(tree, governor) ? governor : headVerb(tree, governor);
  const isNominal = verb !== governor;
  if (verb === own) return 3;
  if (sharesTime(tree, verb, own)) return isNominal ? 4 : 2;
  if (isWhile(tree, verb, own)) return 5;
  return isToldBy(tree, verb, own) ? 6 : Infinity;
}

/** "the meeting that took place on Monday", "the talks held in May": the clause tells when its noun was. */
function isWhenOf(tree: Tree, governor: number, token: number): boolean {
  const dep = tree.tokens[governor]?.dep ?? '';
  const isClause = dep === 'relcl' || dep === 'acl';
  return isClause && headOf(tree, governor) === token && OCCURRING.has(lemmaAt(tree, governor));
}

const OCCURRING = new Set(['take', 'hold', 'occur', 'happen', 'convene', 'begin', 'start', 'open']);

/** "follows the call on Monday and a row of talks": one deed told by a noun takes no day from another. */
function isOfOtherNoun(tree: Tree, token: number, governor: number): boolean {
  if (isVerb(tree, token) || isVerb(tree, governor)) return false;
  return !isUnder(tree, governor, token) && !isPartOf(tree, token, governor);
}

/** Whether a noun stands in another's phrase, and is not joined to it by "and". */
function isPartOf(tree: Tree, noun: number, other: number): boolean {
  let at = noun;
  while (at !== other && headOf(tree, at) !== at && tree.tokens[at]?.dep !== 'conj')
    at = headOf(tree, at);
  return at === other;
}

/** Verbs joined by "and" share a time that stands with the first. */
function sharesTime(tree: Tree, verb: number, own: number): boolean {
  let at = own;
  for (let n = 0; n < 4; n++) {
    const dep = tree.tokens[at]?.dep ?? '';
    if (dep !== 'conj' && dep !== 'xcomp') return false;
    at = headOf(tree, at);
    if (at === verb) return true;
  }
  return false;
}

/** "summoned the envoy, as a witness saw him come on Friday": what happened meanwhile. */
function isWhile(tree: Tree, verb: number, own: number): boolean {
  for (let at = verb, n = 0; n < 3; n++) {
    const head = headOf(tree, at);
    const isClause = tree.tokens[at]?.dep === 'advcl';
    const marks = childrenBy(tree, at, 'mark', 'advmod').map((c) => textAt(tree, c));
    const isGerund = tree.tokens[at]?.tag === 'VBG' && marks.length === 0 && at < own;
    if (isClause && (isGerund || marks.some((m) => ['as', 'when', 'while'].includes(m)))) {
      return head === own || childrenBy(tree, head, 'ccomp').includes(own);
    }
    if (head === at) return false;
    at = head;
  }
  return false;
}

/** "… have condemned it, the ministry said on Friday": news told in the perfect and dated by its telling. */
function isToldBy(tree: Tree, verb: number, own: number): boolean {
  const isPerfect = childrenBy(tree, own, 'aux').some((c) => lemmaAt(tree, c) === 'have');
  return isPerfect && tree.tokens[own]?.dep === 'ccomp' && headOf(tree, own) === verb && own < verb;
}
