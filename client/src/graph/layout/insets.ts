import type { Box } from '../style/names.ts';

/** Free room around the picture, for names and tools. */
export interface Insets {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** How high the bar over its upper edge is. */
  readonly bar: number;
  /** How much the tools in its lower left corner cover. */
  readonly tools: { readonly width: number; readonly height: number };
}

/** What stands over a picture, where no name can be read. */
export function listCovered(
  { bar, tools }: Insets,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  return [
    { left: 0, top: 0, right: width, bottom: bar },
    { left: 0, top: height - tools.height, right: tools.width, bottom: height },
  ].filter((box) => box.bottom > box.top && box.right > box.left);
}
