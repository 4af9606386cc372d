import { counted } from './counted.ts';

/** The words of the steps in the history. */
export const STEP_WORDS = {
  several: (n: number) => counted(n, 'entity', 'entities'),
  acts: (n: number) => counted(n, 'act'),
  added: (who: string) => `Added ${who}`,
  expanded: (who: string, n: number) => `Expanded ${who} (+${n})`,
  collapsed: (who: string, n: number) => `Collapsed ${who} (−${n})`,
  hid: (who: string) => `Hid ${who}`,
  showed: (who: string) => `Showed ${who} again`,
  kept: (who: string) => `Kept only ${who}`,
  keptAll: 'Showed all entities again',
  pinned: (who: string) => `Pinned ${who}`,
  moved: (who: string) => `Moved ${who}`,
  unpinned: (who: string) => `Unpinned ${who}`,
  without: (what: string) => `Left out ${what}`,
  with: (what: string) => `Took in ${what}`,
  dates: (range: string) => `Filtered to ${range}`,
  since: (date: string) => `Filtered to ${date} and later`,
  until: (date: string) => `Filtered to ${date} and before`,
  allDates: 'Took in all dates',
  rollup: (to: string) => `Rolled up to ${to}`,
  drilled: (who: string) => `Split ${who}`,
  undrilled: (who: string) => `Rolled up into ${who} again`,
  everyone: 'Showed everyone again',
  around: (who: string) => `Filtered to those around ${who}`,
  reports: (n: number) => `Filtered to ${counted(n, 'report')} or more`,
  layout: (name: 'force' | 'circle' | 'country' | 'columns') =>
    ({
      force: 'Laid out by forces',
      circle: 'Laid out by community',
      country: 'Laid out by country',
      columns: 'Laid out in two columns',
    })[name],
  filtered: 'Changed the filters',
} as const;
