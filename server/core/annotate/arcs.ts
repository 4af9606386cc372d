/** The arcs that a parse has so far: heads, labels, and each head's latest child on either side. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly labels: string[];
  add(head: number, child: number, label: string): void;
  /** The child of `head` before it (after it) that was attached last, or -1. */
  lastLeft(head: number): number;
  lastRight(head: number): number;
}

/** No arcs between `length` tokens. */
export function createArcs(length: number): Arcs {
  const heads = new Int32Array(length).fill(-1);
  const labels = new Array<string>(length).fill('');
  const left = new Map<number, number[]>();
  const right = new Map<number, number[]>();
  const sideOf = (head: number, child: number): Map<number, number[]> =>
    head > child ? left : right;
  const last = (side: Map<number, number[]>, head: number): number => side.get(head)?.at(-1) ?? -1;
  return {
    heads,
    labels,
    add: (head, child, label) => {
      const old = heads[child] ?? -1;
      // spaCy forgets a replaced arc only when it was the head's latest, and the weights have learnt to live with that.
      if (old >= 0 && last(sideOf(old, child), old) === child) sideOf(old, child).get(old)?.pop();
      const side = sideOf(head, child);
      const children = side.get(head);
      if (children === undefined) side.set(head, [child]);
      else children.push(child);
      heads[child] = head;
      labels[child] = label;
    },
    lastLeft: (head) => last(left, head),
    lastRight: (head) => last(right, head),
  };
}
