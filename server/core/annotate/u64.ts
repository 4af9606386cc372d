/** An unsigned 64-bit number in two halves: BigInt is ten times slower, and hashing is on the hot path. */
export interface U64 {
  readonly hi: number;
  readonly lo: number;
}

/** The product modulo 2^64. */
export function multiply(a: U64, b: U64): U64 {
  const a0 = a.lo & 0xffff;
  const a1 = a.lo >>> 16;
  const b0 = b.lo & 0xffff;
  const b1 = b.lo >>> 16;
  const low = a0 * b0;
  const left = a0 * b1;
  const right = a1 * b0;
  const middle = (low >>> 16) + (left & 0xffff) + (right & 0xffff);
  const carry = a1 * b1 + (left >>> 16) + (right >>> 16) + (middle >>> 16);
  return {
    hi: (carry + Math.imul(a.lo, b.hi) + Math.imul(a.hi, b.lo)) >>> 0,
    lo: ((middle << 16) | (low & 0xffff)) >>> 0,
  };
}

/** The sum modulo 2^64. */
export function add(a: U64, b: U64): U64 {
  const lo = a.lo + b.lo;
  return { hi: (a.hi + b.hi + (lo > 0xffffffff ? 1 : 0)) >>> 0, lo: lo >>> 0 };
}

/** Bitwise exclusive or. */
export function xor(a: U64, b: U64): U64 {
  return { hi: (a.hi ^ b.hi) >>> 0, lo: (a.lo ^ b.lo) >>> 0 };
}

/** a ^ (a >> bits), for 32 ≤ bits < 64. */
export function fold(a: U64, bits: number): U64 {
  return { hi: a.hi, lo: (a.lo ^ (a.hi >>> (bits - 32))) >>> 0 };
}

/** Rotation to the left, for 0 < bits < 32. */
export function rotate(a: U64, bits: number): U64 {
  const rest = 32 - bits;
  return {
    hi: ((a.hi << bits) | (a.lo >>> rest)) >>> 0,
    lo: ((a.lo << bits) | (a.hi >>> rest)) >>> 0,
  };
}
