import { add, fold, multiply, rotate, xor } from './u64.ts';
import type { U64 } from './u64.ts';

const encoder = new TextEncoder();
const M: U64 = { hi: 0xc6a4a793, lo: 0x5bd1e995 };
const C1: U64 = { hi: 0x87c37b91, lo: 0x114253d5 };
const C2: U64 = { hi: 0x4cf5ad43, lo: 0x2745937f };
const F1: U64 = { hi: 0xff51afd7, lo: 0xed558ccd };
const F2: U64 = { hi: 0xc4ceb9fe, lo: 0x1a85ec53 };
const KEY_BYTES: U64 = { hi: 0, lo: 8 };

/** spaCy's id of a string: MurmurHash64A (Appleby 2008) of its UTF-8 bytes with seed 1. */
export function hashString(text: string): U64 {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~7;
  let hash = xor({ hi: 0, lo: 1 }, multiply({ hi: 0, lo: bytes.length }, M));
  for (let i = 0; i < whole; i += 8) {
    const word = { hi: view.getUint32(i + 4, true), lo: view.getUint32(i, true) };
    hash = multiply(xor(hash, multiply(fold(multiply(word, M), 47), M)), M);
  }
  if (whole < bytes.length) {
    const tail = new DataView(new ArrayBuffer(8));
    for (let i = whole; i < bytes.length; i += 1) tail.setUint8(i - whole, view.getUint8(i));
    const word = { hi: tail.getUint32(4, true), lo: tail.getUint32(0, true) };
    hash = multiply(xor(hash, word), M);
  }
  return fold(multiply(fold(hash, 47), M), 47);
}

/** The four table rows of a hash embedding (Svenstrup et al. 2017): MurmurHash3_x64_128 of the id, in 32-bit parts. */
export function hashRows(id: U64, seed: number, size: number): readonly number[] {
  const start: U64 = { hi: 0, lo: seed };
  const key = multiply(rotate(multiply(id, C1), 31), C2);
  let h1 = xor(xor(start, key), KEY_BYTES);
  let h2 = xor(start, KEY_BYTES);
  h1 = add(h1, h2);
  h2 = add(h2, h1);
  h1 = mix(h1);
  h2 = mix(h2);
  h1 = add(h1, h2);
  h2 = add(h2, h1);
  return [h1.lo % size, h1.hi % size, h2.lo % size, h2.hi % size];
}

function mix(key: U64): U64 {
  return fold(multiply(fold(multiply(fold(key, 33), F1), 33), F2), 33);
}
