/** Which slot of a table of fixed size holds which key: the one that has rested longest makes room for a new one. */
export interface Slots {
  /**
   * The slot of each key, and calls `load` for keys that had none. At most `capacity` keys at a time; their slots stay
   * theirs until the next call. Slots count from 1.
   */
  assign(keys: readonly string[], load: (index: number, slot: number) => void): readonly number[];
}

/** An empty table with CLOCK replacement (Corbató 1969). */
export function createSlots(capacity: number): Slots {
  const byKey = new Map<string, number>();
  const keyAt: string[] = [];
  const usedAt = new Uint32Array(capacity + 1);
  let hand = 0;
  let turn = 0;

  const take = (): number => {
    if (keyAt.length < capacity) return keyAt.length + 1;
    for (;;) {
      hand = (hand % capacity) + 1;
      const used = usedAt[hand] ?? 0;
      if (used === turn) continue;
      if (used === 0) {
        byKey.delete(keyAt[hand - 1] ?? '');
        return hand;
      }
      usedAt[hand] = 0;
    }
  };

  return {
    assign: (keys, load) => {
      turn = (turn % 0xfffffffe) + 1;
      for (const key of keys) {
        const slot = byKey.get(key);
        if (slot !== undefined) usedAt[slot] = turn;
      }
      return keys.map((key, index) => {
        let slot = byKey.get(key);
        if (slot === undefined) {
          slot = take();
          keyAt[slot - 1] = key;
          byKey.set(key, slot);
          usedAt[slot] = turn;
          load(index, slot);
        }
        return slot;
      });
    },
  };
}
