/** How many groups and how many steps of a measure have a colour of their own; tokens.css has the colours. */
export const GROUP_TINTS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'] as const;
export const STEP_TINTS = ['s0', 's1', 's2', 's3', 's4'] as const;
/** What is in none of the coloured groups. */
export const OTHER_TINT = 'go';

export const TINTS = [...GROUP_TINTS, OTHER_TINT, ...STEP_TINTS] as const;
/** The token of a colour that says something other than the kind. */
export type Tint = (typeof TINTS)[number];

/** The share of light that a colour `#rrggbb` gives back, as WCAG 2 defines it. */
export function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** How well two colours are told apart: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const DARK_INK = '#16181a';
const LIGHT_INK = '#ffffff';

/** The ink that is best read on a colour. */
export function inkOn(hex: string): string {
  return contrast(hex, DARK_INK) >= contrast(hex, LIGHT_INK) ? DARK_INK : LIGHT_INK;
}
