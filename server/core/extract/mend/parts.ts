import type { Token } from '../../../model/annotation.ts';

/** Tags of verbs that a clause can stand on. */
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
const NAMES: ReadonlySet<string> = new Set(['GPE', 'ORG', 'PERSON', 'NORP']);
/** How far up a word is looked for. */
const REACH = 30;

/** Whether a verb shows its tense by itself. */
export function isFinite({ tag }: Token): boolean {
  return FINITE.has(tag);
}

/** Whether a token is the name of somebody who can act. */
export function isName({ entity }: Token): boolean {
  return NAMES.has(entity);
}

/** Whether a verb has a subject of its own. */
export function hasSubject(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((t) => t.head === verb.i && (t.dep === 'nsubj' || t.dep === 'nsubjpass'));
}

/** Whether a verb, or what helps it, shows a tense and nothing is its subject. */
export function isOpenClause(tokens: readonly Token[], verb: Token): boolean {
  const own = tokens.filter((t) => t.head === verb.i);
  const isTensed =
    isFinite(verb) || own.some((t) => t.dep.startsWith('aux') && (t.tag === 'MD' || isFinite(t)));
  return isTensed && !own.some((t) => /subj|expl/u.test(t.dep));
}

/** Whether a token stands in the phrase of another. */
export function isWithin(tokens: readonly Token[], token: Token, top: number): boolean {
  let at: Token | undefined = token;
  for (let n = 0; at !== undefined && n < REACH; n += 1) {
    if (at.i === top) return true;
    if (at.head === at.i) return false;
    at = tokens[at.head];
  }
  return false;
}
