import type { NetworkTable } from './model.ts';

/** Gives a tensor of the weights by name; throws for one that the model doesn't have. */
export type Tensors = (name: string) => Float32Array;

/** Opens weights.bin: float32 numbers, the least significant byte first. */
export function openTensors(weights: Uint8Array, tensors: NetworkTable['tensors']): Tensors {
  const view = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  return (name) => {
    const tensor = tensors[name];
    if (tensor === undefined) throw new Error(`core/annotate: no tensor "${name}" in network.json`);
    const length = tensor.shape.reduce((product, size) => product * size, 1);
    const values = new Float32Array(length);
    for (let i = 0; i < length; i += 1) values[i] = view.getFloat32((tensor.offset + i) * 4, true);
    return values;
  };
}
