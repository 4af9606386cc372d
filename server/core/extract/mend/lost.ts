import type { Token } from '../../../model/annotation.ts';
import { isFinite } from './parts.ts';

const DETERMINING: ReadonlySet<string> = new Set(['det', 'poss']);

/** Corrects who or what a verb's object is, where agreement or the order of words leaves one reading. */
export function mendLost(tokens: readonly Token[]): readonly Token[] {
  const patches = new Map<number, Token>();
  for (const token of tokens)
    for (const patch of [
      ...unadjectived(tokens, token),
      ...unjoined(tokens, token),
      ...owning(tokens, token),
      ...gathered(tokens, token),
    ])
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

/** `Soto and Chad’s Emir Ba met`: an owner is joined to nobody, but what it owns is. */
function owning(tokens: readonly Token[], token: Token): readonly Token[] {
  const mark = tokens[token.i + 1];
  if (token.dep !== 'conj' || mark?.dep !== 'case' || mark.head !== token.i) return [];
  const owned = tokens.find(
    (t) => t.i > mark.i && t.dep === 'conj' && (t.head === token.head || t.head === token.i),
  );
  if (owned?.tag.startsWith('NN') !== true) return [];
  const between = tokens.slice(mark.i + 1, owned.i);
  const isOwned = between.every((t) => t.text !== ',' && t.dep !== 'cc');
  return isOwned
    ? [
        { ...token, dep: 'poss', head: owned.i },
        { ...owned, head: token.head },
      ]
    : [];
}

/** `leaders meeting in Chad’s capital N’Djamena said`: the name behind "capital" is the town’s, and those who meet there speak. */
function gathered(tokens: readonly Token[], token: Token): readonly Token[] {
  const capital = tokens[token.i - 1];
  const verb = tokens[token.head];
  if (token.dep !== 'nsubj' || capital?.lemma !== 'capital' || verb === undefined) return [];
  const clause = tokens.find(
    (t) => t.head === verb.i && t.dep === 'advcl' && t.tag === 'VBG' && t.i < token.i,
  );
  const subject = tokens.find((t) => t.head === clause?.i && t.dep === 'nsubj' && t.i < t.head);
  if (clause === undefined || subject === undefined) return [];
  return [
    { ...token, dep: 'appos', head: capital.i },
    { ...clause, dep: 'acl', head: subject.i },
    { ...subject, head: verb.i },
  ];
}
