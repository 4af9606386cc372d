const ALIGN = 16;

/** Lays out the one block of memory that the network computes in: all sizes are known before it is made. */
export interface Arena {
  /** Room for so many 32-bit numbers, zero at first; returns its byte address. */
  reserve(length: number): number;
  /** Room for these numbers, which `fill` copies there. */
  put(values: Float32Array): number;
  /** Bytes laid out so far. */
  size(): number;
  fill(memory: Float32Array): void;
}

/** An empty layout. Address 0 is left unused. */
export function createArena(): Arena {
  const parts: { readonly address: number; readonly values: Float32Array }[] = [];
  let top = ALIGN;
  const reserve = (length: number): number => {
    const address = top;
    top += Math.ceil((length * 4) / ALIGN) * ALIGN;
    return address;
  };
  return {
    reserve,
    put: (values) => {
      const address = reserve(values.length);
      parts.push({ address, values });
      return address;
    },
    size: () => top,
    fill: (memory) => {
      for (const { address, values } of parts) memory.set(values, address / 4);
    },
  };
}
