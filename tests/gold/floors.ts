import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Figures } from './score.ts';

const figures = z.strictObject({
  precision: z.number(),
  recall: z.number(),
  dates: z.number(),
  details: z.number(),
  quiet: z.number(),
});

const ALL: Figures = { precision: 100, recall: 100, dates: 100, details: 100, quiet: 100 };

/** What was reached; these move up, never down. */
export const floors = z
  .record(z.string(), figures)
  .parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

/** The figures that fall short of their floors, a line each. */
export function findShort(name: string, reached: Figures): readonly string[] {
  const floor = floors[name] ?? ALL;
  return figures
    .keyof()
    .options.filter((figure) => reached[figure] < floor[figure])
    .map((figure) => `${figure} ${reached[figure]}, floor ${floor[figure]}`);
}
