import type { Token } from '../../../model/annotation.ts';
import { isFinite } from './parts.ts';

/** Verbs that tell what somebody says. */
export const TELLING: ReadonlySet<string> = new Set(
  'say state add tell note report announce quote write post tweet claim explain stress emphasize argue insist declare reply respond answer continue'.split(
    ' ',
  ),
);
const BESIDE = new Set(['prep', 'npadvmod', 'advmod', 'punct']);
const CLAUSES = new Set(['ccomp', 'advcl', 'relcl', 'conj', 'xcomp']);

/** `Soto said that any plan to divide Chad was doomed, the embassy wrote on X`: the last words frame the whole sentence. */
export function mendTrailing(tokens: readonly Token[]): readonly Token[] {
  const patches = new Map<number, Token>();
  for (const verb of tokens) {
    const frame = frameOf(tokens, verb);
    if (frame !== null) for (const token of unframe(tokens, frame)) patches.set(token.i, token);
  }
  return patches.size === 0 ? tokens : tokens.map((token) => patches.get(token.i) ?? token);
}

interface TrailingFrame {
  readonly verb: Token;
  readonly comma: number;
  /** What the parser hung on the frame though it stands before the comma. */
  readonly stray: readonly Token[];
}

/** A verb of telling right behind a comma and its subject, with nothing but phrases behind it, that is held for a part of what is told. */
function frameOf(tokens: readonly Token[], verb: Token): TrailingFrame | null {
  const above = tokens[verb.head];
  if (verb.dep !== 'ccomp' || !TELLING.has(verb.lemma) || !isFinite(verb)) return null;
  if (above === undefined || above.i > verb.i || !TELLING.has(above.lemma)) return null;
  const own = tokens.filter((t) => t.head === verb.i && t.i !== verb.i);
  const subject = own.findLast((t) => t.dep === 'nsubj' && t.i < verb.i);
  if (subject === undefined || own.some((t) => t.i > verb.i && !BESIDE.has(t.dep))) return null;
  const comma = startOf(tokens, subject) - 1;
  if (tokens[comma]?.text !== ',' || comma < above.i) return null;
  return { verb, comma, stray: own.filter((t) => t.i < comma) };
}

function startOf(tokens: readonly Token[], top: Token): number {
  const own = tokens.filter((t) => t.head === top.i && t.i < top.i);
  return Math.min(top.i, ...own.map((t) => startOf(tokens, t)));
}

/** Gives what is told its own verb back. */
function unframe(
  tokens: readonly Token[],
  { verb, comma, stray }: TrailingFrame,
): readonly Token[] {
  const framed: Token = { ...verb, dep: 'parataxis' };
  const clause = stray.find((t) => CLAUSES.has(t.dep) && t.tag.startsWith('VB'));
  const told = clause ?? toldBefore(tokens, verb, comma);
  if (stray.length === 0) return [framed];
  if (told === undefined) return [];
  const left = stray.filter((t) => t !== clause).map((t) => ({ ...t, head: told.i }));
  const parts = [framed, { ...told, dep: 'ccomp', head: verb.head }, ...left];
  return clause === undefined ? [...parts, ...objectOf(tokens, told)] : parts;
}

/** The last finite verb before the comma, which lost its subject to the frame. */
function toldBefore(tokens: readonly Token[], verb: Token, comma: number): Token | undefined {
  const within = tokens.slice(verb.head + 1, comma);
  const subject = within.find((t) => t.head === verb.i && t.dep.startsWith('nsubj'));
  const told = within.findLast((t) => isFinite(t) && CLAUSES.has(t.dep));
  return subject !== undefined && told !== undefined && told.i > subject.i ? told : undefined;
}

/** `to blackmail Chad was wrong`: what was taken for the verb's subject is the object of the verb before it. */
function objectOf(tokens: readonly Token[], told: Token): readonly Token[] {
  const taken = tokens.find((t) => t.head === told.i && t.dep === 'nsubj');
  const lacking = tokens[told.head];
  if (taken === undefined || lacking === undefined || lacking.i > taken.i) return [];
  return lacking.tag === 'VB' ? [{ ...taken, dep: 'dobj', head: lacking.i }] : [];
}
