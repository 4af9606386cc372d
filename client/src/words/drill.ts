/** The words of drilling into who is rolled up. */
export const DRILL_WORDS = {
  show: (n: number) =>
    n === 1 ? 'Show the one person or body in it' : `Show its ${n} people and bodies`,
  undrill: (name: string) => `Roll up into ${name} again`,
} as const;
