import type { DocumentId } from '../../model/ids.ts';
import { similarityOf } from './signature.ts';

/** Unrelated reports of one event share well under a fifth of their shingles; a cut or retouched copy keeps half. */
const NEAR = 0.4;

export interface Signed {
  readonly id: DocumentId;
  readonly signature: ArrayLike<number>;
}

/** Two documents with nearly the same text; `from` is the smaller id, for the likeness has no direction. */
export interface Copy {
  readonly from: DocumentId;
  readonly to: DocumentId;
  readonly similarity: number;
}

/** The near-copies among `added`, and between `added` and `known`; documents in both are taken from `added`. */
export function findCopies(added: readonly Signed[], known: Iterable<Signed>): readonly Copy[] {
  const copies: Copy[] = [];
  const fresh = new Set(added.map((one) => one.id));
  for (const [i, one] of added.entries())
    for (const other of added.slice(i + 1)) addCopy(copies, one, other);
  for (const other of known) {
    if (fresh.has(other.id)) continue;
    for (const one of added) addCopy(copies, one, other);
  }
  return copies;
}

/** How many of these documents are independent: near-copies count as one. */
export function countIndependent(
  documents: readonly DocumentId[],
  areCopies: (a: DocumentId, b: DocumentId) => boolean,
): number {
  const components: DocumentId[][] = [];
  for (const document of new Set(documents)) {
    const joined = [document];
    for (let i = components.length - 1; i >= 0; i--) {
      const component = components[i] ?? [];
      if (!component.some((other) => areCopies(document, other))) continue;
      joined.push(...component);
      components.splice(i, 1);
    }
    components.push(joined);
  }
  return components.length;
}

function addCopy(copies: Copy[], one: Signed, other: Signed): void {
  const similarity = similarityOf(one.signature, other.signature);
  if (similarity < NEAR) return;
  const [from, to] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
  copies.push({ from, to, similarity });
}
