import type { Token } from '../../../model/annotation.ts';
import { isWithin } from './parts.ts';

/** Corrects the objects of a verb to which the parser has given more than one, where their words show what they are to each other. */
export function mendObjects(tokens: readonly Token[]): readonly Token[] {
  const first = new Map<number, number>();
  const changes = new Map<number, Partial<Token>>();
  for (const token of tokens) {
    if (token.dep !== 'dobj') continue;
    const before = first.get(token.head);
    if (before === undefined) {
      first.set(token.head, token.i);
      if (token.text === 'her') joinOwners(tokens, token, changes);
      continue;
    }
    if (joinParts(tokens, token, changes)) continue;
    if (!turnAdjective(tokens, tokens[before], token, changes))
      joinToPhrase(tokens, token, changes);
  }
  return changes.size === 0 ? tokens : tokens.map((t) => ({ ...t, ...changes.get(t.i) }));
}

type Changes = Map<number, Partial<Token>>;

/** `underscored her and the mayor’s plan`: "her" owns what stands behind the other owner. */
function joinOwners(tokens: readonly Token[], her: Token, changes: Changes): void {
  const joint = tokens[her.i + 1];
  const owned = tokens.find(
    (t) => t.i > her.i && t.dep === 'conj' && (t.head === her.i || t.head === her.head),
  );
  const owner = tokens.find((t) => t.dep === 'poss' && t.head === owned?.i);
  if (joint?.dep !== 'cc' || owned === undefined || owner === undefined) return;
  if (startOf(tokens, owner) !== joint.i + 1 || owner.i > owned.i) return;
  changes.set(her.i, { dep: 'poss', head: owned.i });
  changes.set(joint.i, { head: owner.i });
  changes.set(owned.i, { dep: 'dobj', head: her.head });
}

/** `welcomed the re-opening`: a word that a hyphen parts is one. */
function joinParts(tokens: readonly Token[], token: Token, changes: Changes): boolean {
  const [hyphen, part] = [tokens[token.i - 1], tokens[token.i - 2]];
  if (token.text === '-') return true;
  if (hyphen?.text !== '-' || part?.dep !== 'dobj' || part.head !== token.head) return false;
  for (const { i, head } of tokens) if (head === part.i) changes.set(i, { head: token.i });
  changes.set(part.i, { dep: 'compound', head: token.i });
  changes.set(hyphen.i, { dep: 'punct', head: token.i });
  return true;
}

/** `reaffirmed his iron-clad, lasting support`: a word behind a hyphen with a comma before the object is its adjective. */
function turnAdjective(
  tokens: readonly Token[],
  first: Token | undefined,
  token: Token,
  changes: Changes,
): boolean {
  if (first === undefined || tokens[first.i - 1]?.text !== '-') return false;
  if (tokens[first.i + 1]?.text !== ',' || startOf(tokens, token) !== first.i + 2) return false;
  for (const { i, head, dep } of tokens)
    if (head === first.i && (dep === 'poss' || dep === 'det')) changes.set(i, { head: token.i });
  changes.set(first.i, { dep: 'amod', head: token.i });
  return true;
}

/** `briefed Soto on her journey and her efforts`: a noun behind an "and" inside a phrase is joined to that phrase's. */
function joinToPhrase(tokens: readonly Token[], token: Token, changes: Changes): void {
  const joint = tokens[startOf(tokens, token) - 1];
  const phrase = joint?.dep === 'cc' ? tokens[joint.head] : undefined;
  if (phrase?.dep !== 'pobj' || phrase.i < token.head) return;
  changes.set(token.i, { dep: 'conj', head: phrase.i });
}

/** Where the words right before a noun that belong to it begin. */
function startOf(tokens: readonly Token[], noun: Token): number {
  let first = noun;
  for (let before = tokens[first.i - 1]; before !== undefined; before = tokens[first.i - 1]) {
    if (!isWithin(tokens, before, noun.i)) break;
    first = before;
  }
  return first.i;
}
