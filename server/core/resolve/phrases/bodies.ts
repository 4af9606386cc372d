import type { Token } from '../../../model/annotation.ts';
import type { Lexeme } from '../lexicon/lexemes.ts';
import { isBodyNoun } from './designations.ts';
import type { Name } from './names.ts';

const JOINING = new Set(['of', 'for', 'on']);
const INSIDE = new Set(['of', 'for', 'on', 'and', 'the']);

/** Bodies whose names reach over words of the tables: "the Metropolitan Police Bureau", "the Movement for Quality Government". */
export function findBodies(tokens: readonly Token[], lexemes: readonly Lexeme[]): readonly Name[] {
  const bodies: Name[] = [];
  tokens.forEach((token, head) => {
    if (!isPart(token) || !isBodyNoun(token.text) || lexemeAt(lexemes, head) !== null) return;
    const [from, to] = [startOfBody(tokens, lexemes, head), endOfBody(tokens, lexemes, head)];
    const reachesOver = to > head + 1 || lexemeAt(lexemes, from) !== null;
    if (reachesOver && from >= (bodies.at(-1)?.to ?? 0))
      bodies.push({ from, to, type: 'organization' });
  });
  return bodies;
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
  while (isPart(tokens[from - 1])) {
    const lexeme = lexemeAt(lexemes, from - 1);
    if (lexeme !== null && !isSwallowed(lexeme)) break;
    from = lexeme?.from ?? from - 1;
  }
  return from;
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
