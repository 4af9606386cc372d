import type { Token } from '../../../model/annotation.ts';

const FIRST = /^personae?$/iu;
const LAST = /^gratae?$/iu;
const DECLARING: ReadonlySet<string> = new Set(['declare', 'name', 'pronounce', 'designate']);
const REACH = 12;

/** `declared two envoys persona non grata`: three words of Latin say what somebody is declared to be, and are no clause. */
export function mendLatin(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (t) => FIRST.test(t.text) && LAST.test(tokens[t.i + 2]?.text ?? '') && isNon(tokens[t.i + 1]),
  );
  if (at < 0) return tokens;
  const verb = tokens.slice(Math.max(0, at - REACH), at).findLast((t) => DECLARING.has(t.lemma));
  if (verb === undefined) return tokens;
  const isPassive = tokens.some((t) => t.head === verb.i && t.dep === 'auxpass');
  const isLatin = (i: number): boolean => i >= at && i <= at + 2;
  return tokens.map((t) => {
    if (t.i === at) return { ...t, tag: 'NN', lemma: 'persona', dep: 'oprd', head: verb.i };
    if (isLatin(t.i)) return { ...t, dep: 'dep', head: at };
    if (!isLatin(t.head)) return t;
    if (t.dep === 'nsubj' && t.i > verb.i) return { ...t, dep: 'dobj', head: verb.i };
    const isAgent = isPassive && t.text === 'by';
    return { ...t, dep: isAgent ? 'agent' : t.dep, head: verb.i };
  });
}

function isNon(token: Token | undefined): boolean {
  return token?.text.toLowerCase() === 'non';
}
