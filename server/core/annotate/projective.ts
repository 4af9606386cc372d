import type { Parse } from './parser.ts';

const DECORATION = '||';

/**
 * Undoes the lifting of non-projective arcs (Nivre & Nilsson 2005): a label "dobj||xcomp" looks for its true head, the
 * nearest xcomp below the head that it was given.
 */
export function restoreArcs({ heads, labels }: Parse, isSpace: readonly boolean[]): Parse {
  const restored = { heads: heads.slice(), labels: [...labels] };
  labels.forEach((label, token) => {
    if (!label.includes(DECORATION)) return;
    const [plain = '', headLabel = ''] = label.split(DECORATION);
    restored.heads[token] = findHead(restored, isSpace, token, headLabel);
    restored.labels[token] = plain;
  });
  return restored;
}

/** Breadth first, from left to right; the head itself when there is none. */
function findHead(
  { heads, labels }: Parse,
  isSpace: readonly boolean[],
  token: number,
  label: string,
): number {
  const head = heads[token] ?? token;
  const children = new Map<number, number[]>();
  heads.forEach((parent, child) => {
    if (parent === child || child === token || isSpace[child] === true) return;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [child]);
    else list.push(child);
  });
  const queue = [head];
  for (const parent of queue) {
    for (const child of children.get(parent) ?? []) {
      if (labels[child] === label) return child;
      queue.push(child);
    }
  }
  return head;
}
