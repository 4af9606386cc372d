import type { Kernel } from './kernel.ts';

const PAGE = 65_536;

/** The kernel in WebAssembly SIMD; scripts/models/kernel.mjs has its source. */
export function createWasmKernel(code: Uint8Array, bytes: number): Kernel {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const compiled = new WebAssembly.Module(new Uint8Array(code));
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  const open = (name: string): Operation => {
    const operation = exports[name];
    if (!isOperation(operation))
      throw new Error(`core/annotate: no function "${name}" in kernel.wasm`);
    return operation;
  };
  return {
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    maxout: open('maxout'),
    dense: open('dense'),
    gather: open('gather'),
    normalize: open('normalize'),
    score: open('score'),
  };
}

type Operation = (...numbers: readonly number[]) => void;

function isOperation(value: unknown): value is Operation {
  return typeof value === 'function';
}
