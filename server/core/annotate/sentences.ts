import type { TokenRange } from '../../model/annotation.ts';

/** Sentences from a block's heads: each begins with the first token of a tree. */
export function findSentences(heads: Int32Array): readonly TokenRange[] {
  const roots = new Int32Array(heads.length).fill(-1);
  const seen = new Set<number>();
  const starts: number[] = [];
  for (let token = 0; token < heads.length; token += 1) {
    const root = findRoot(heads, roots, token);
    if (seen.has(root)) continue;
    seen.add(root);
    starts.push(token);
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? heads.length }));
}

/** Climbs to the root, and lets all tokens on the way know it. */
function findRoot(heads: Int32Array, roots: Int32Array, token: number): number {
  const way: number[] = [];
  let at = token;
  while ((roots[at] ?? -1) < 0 && heads[at] !== at && way.length < heads.length) {
    way.push(at);
    at = heads[at] ?? at;
  }
  const root = (roots[at] ?? -1) < 0 ? at : (roots[at] ?? at);
  roots[at] = root;
  for (const passed of way) roots[passed] = root;
  return root;
}
