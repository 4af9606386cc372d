import type { Token } from '../../../model/annotation.ts';
import { isFinite } from './parts.ts';

const DETERMINING: ReadonlySet<string> = new Set(['det', 'poss']);

/** Corrects who or what a verb's object is, where agreement or the order of words leaves one reading. */
export function mendLost(tokens: readonly Token[]): readonly Token[] {
  const patches = new Map<number, Token>();
  for (const token of tokens)
    for (const patch of [...unadjectived(tokens, token), ...unjoined(tokens, token)])
      patches.set(patch.i, patch);
  return patches.size === 0 ? tokens : tokens.map((token) => patches.get(token.i) ?? token);
}

/** `issued a note and summoned Chad’s envoy`: no adjective stands before an article or an owner, so behind "and" it is a verb. */
function unadjectived(tokens: readonly Token[], token: Token): readonly Token[] {
  if (token.dep !== 'amod' || !/^VB[DN]$/u.test(token.tag)) return [];
  const and = tokens[token.i - 1];
  const noun = tokens[token.head];
  const verb = and === undefined ? undefined : tokens[and.head];
  if (and?.dep !== 'cc' || noun?.dep !== 'conj' || noun.head !== verb?.i || !isFinite(verb))
    return [];
  const isClosed = tokens.some(
    (t) => t.head === noun.i && DETERMINING.has(t.dep) && t.i > token.i && t.i < noun.i,
  );
  if (!isClosed) return [];
  const behind = tokens.filter((t) => t.head === verb.i && t.i > noun.i && t.dep !== 'punct');
  return [
    { ...token, tag: verb.tag, dep: 'conj', head: verb.i },
    { ...noun, dep: 'dobj', head: token.i },
    ...behind.map((t) => ({ ...t, head: token.i })),
  ];
}

/** `had summoned the envoy and a protest was lodged`: two do not agree with "was", so the first of them is the object of the verb before. */
function unjoined(tokens: readonly Token[], token: Token): readonly Token[] {
  if (token.dep !== 'ccomp' || token.head > token.i) return [];
  const above = tokens[token.head];
  const own = tokens.filter((t) => t.head === token.i);
  const first = own.find((t) => t.dep === 'nsubj' || t.dep === 'nsubjpass');
  const auxiliary = own.find((t) => t.dep === 'auxpass' || t.dep === 'aux') ?? token;
  if (above === undefined || first === undefined || !SINGULAR.has(auxiliary.text.toLowerCase()))
    return [];
  const isNext = !tokens
    .slice(above.i + 1, first.i)
    .some((t) => t.head !== first.i && tokens[t.head]?.head !== first.i);
  const and = tokens.find((t) => t.head === first.i && t.dep === 'cc' && t.text === 'and');
  const second = tokens.find((t) => t.head === first.i && t.dep === 'conj' && t.i > first.i);
  if (!isNext || and === undefined || second === undefined) return [];
  return [
    { ...first, dep: 'dobj', head: above.i },
    { ...and, head: above.i },
    { ...second, dep: first.dep, head: token.i },
    { ...token, dep: 'conj' },
  ];
}

const SINGULAR: ReadonlySet<string> = new Set(['was', 'is', 'has']);
