import type { Token } from '../../../model/annotation.ts';
import type { Lexeme } from '../lexicon/lexemes.ts';
import { isBodyNoun } from './designations.ts';
import type { Name } from './names.ts';
import { isPactNoun } from './pacts.ts';

const JOINING = new Set(['of', 'for', 'on']);
const INSIDE = new Set(['of', 'for', 'on', 'and', 'the']);

/** Bodies whose names reach over words of the tables: "the Metropolitan Police Bureau", "the Movement for Quality Government". */
export function findBodies(tokens: readonly Token[], lexemes: readonly Lexeme[]): readonly Name[] {
  const bodies: Name[] = [];
  tokens.forEach((token, head) => {
    if (!isPart(token) || !isBodyNoun(token.text) || lexemeAt(lexemes, head) !== null) return;
    if (isPactNoun(tokens[head + 1]?.text ?? '')) return;
    const [from, to] = [startOfBody(tokens, lexemes, head), endOfBody(tokens, lexemes, head)];
    const isJoint = tokens.slice(from, head).some(({ text }) => text === 'and');
    const reachesOver = to > head + 1 || isJoint || lexemeAt(lexemes, from) !== null;
    if (reachesOver && from >= (bodies.at(-1)?.to ?? 0))
      bodies.push({ from, to, type: 'organization' });
  });
  return bodies;
}

/** The "and" inside of "the Travel and Trade Council": what it joins stands before the one noun. */
function isJoined(tokens: readonly Token[], i: number, head: number): boolean {
  const [before, joint, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (joint?.text !== 'and') return false;
  const isInside = before?.head === head && after?.dep === 'conj' && after.head === i - 1;
  return joint.entity === 'ORG' || isInside;
}

/** A word of a name that the recogniser takes for a body's. */
function isPart(token: Token | undefined): boolean {
  return token?.entity === 'ORG' && /^\p{Lu}/u.test(token.text) && token.text !== 'The';
}

function lexemeAt(lexemes: readonly Lexeme[], i: number): Lexeme | null {
  return lexemes.find(({ from, to }) => from <= i && i < to) ?? null;
}

/** A body of several words is part of a longer name; whose state or office stands before it owns it. */
function isSwallowed({ from, to, senses }: Lexeme): boolean {
  const kind = senses[0]?.kind;
  return to - from > 1 && (kind === 'body' || kind === 'place');
}

function startOfBody(tokens: readonly Token[], lexemes: readonly Lexeme[], head: number): number {
  let from = head;
  for (;;) {
    const at = isJoined(tokens, from - 1, head) ? from - 2 : from - 1;
    const lexeme = lexemeAt(lexemes, at);
    if (!isPart(tokens[at]) || (lexeme !== null && !isSwallowed(lexeme))) return from;
    from = lexeme?.from ?? at;
  }
}

/** Over "of", "for" or "on" to the end of the name, save where a state, an office or a person follows. */
function endOfBody(tokens: readonly Token[], lexemes: readonly Lexeme[], head: number): number {
  const joint = tokens[head + 1];
  if (joint?.entity !== 'ORG' || !JOINING.has(joint.text)) return head + 1;
  let to = head + 1;
  for (let at = head + 1; tokens[at]?.entity === 'ORG'; at += 1) {
    const kind = lexemeAt(lexemes, at)?.senses[0]?.kind;
    if (kind !== undefined && kind !== 'slot') return head + 1;
    if (isPart(tokens[at])) to = at + 1;
    else if (!INSIDE.has(tokens[at]?.text ?? '')) break;
  }
  return to;
}
