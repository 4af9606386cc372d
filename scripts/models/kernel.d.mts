/** The kernel's bytes: the functions of server/core/annotate/kernel.ts with SIMD, on an imported memory. */
export function buildKernel(): Promise<Uint8Array>;
