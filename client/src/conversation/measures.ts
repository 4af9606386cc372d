/** The sizes of a conversation's picture, in pixels: its style sheet holds the same. */
export const SIZES = {
  card: { least: 212, most: 272, height: 124 },
  /** Between cards. */
  gap: 8,
  /** Between columns. */
  between: 20,
  quiet: 64,
  /** A day on which only a second pair acted. */
  thin: 76,
  edge: 24,
  /** The axis, and what it keeps from the cards. */
  band: 60,
  clear: 10,
  /** Over the first lane and under the second: whose it is. */
  label: 32,
} as const;

/** From one card of a lane to the next. */
export const ROW = SIZES.card.height + SIZES.gap;

/** Cards side by side in a day before the rest is folded away. */
export const MOST_ACROSS = 3;
