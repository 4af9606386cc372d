import { counted } from './counted.ts';

/** The words of the steps in the history. */
export const STEP_WORDS = {
  several: (n: number) => counted(n, 'entity', 'entities'),
  acts: (n: number) => counted(n, 'act'),
  quads: (n: number) => counted(n, 'kind of act', 'kinds of act'),
  kinds: (n: number) => counted(n, 'kind of entity', 'kinds of entity'),
  hedges: (n: number) => counted(n, 'hedge'),
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
  around: (who: string, hops: number) =>
    hops === 1
      ? `Filtered to those around ${who}`
      : `Filtered to those within ${counted(hops, 'step')} of ${who}`,
  reports: (n: number) =>
    n === 1 ? 'Took in any number of reports' : `Filtered to ${counted(n, 'report')} or more`,
  independent: (n: number) =>
    n === 1
      ? 'Took in any number of independent reports'
      : `Filtered to ${counted(n, 'independent report')} or more`,
  only: (what: string) => `Filtered to ${what}`,
  countries: (n: number) => counted(n, 'country', 'countries'),
  outlets: (n: number) => counted(n, 'outlet'),
  noCountry: 'those without a country',
  noOutlet: 'documents without an outlet',
  allCountries: 'Took in all countries',
  allOutlets: 'Took in all outlets',
  allHedges: 'Took in all hedges',
  sides: {
    either: 'Filtered to countries on one side',
    both: 'Filtered to countries on both sides',
  },
  clock: { happened: 'Read days as they happened', published: 'Read days as they were published' },
  about: {
    kept: 'Drew what is said about others',
    left: 'Left out what is said about others',
  },
  undated: { kept: 'Took in what has no date', left: 'Left out what has no date' },
  whole: 'Showed the whole map again',
  largest: 'Filtered to the largest part',
  part: (who: string) => `Filtered to the part with ${who}`,
  anyCore: 'Took in those with few partners',
  core: (n: number) => `Filtered to ${counted(n, 'partner')} or more`,
  colored: (by: string) => `Coloured by ${by}`,
  sized: (by: string) => `Sized by ${by}`,
  widened: (by: string) => `Drew lines by ${by}`,
  labelled: (by: string) => `Wrote the ${by} beside entities`,
  unlabelled: 'Wrote nothing beside entities',
  layout: (name: 'force' | 'circle' | 'country' | 'columns') =>
    ({
      force: 'Laid out by forces',
      circle: 'Laid out by community',
      country: 'Laid out by country',
      columns: 'Laid out in two columns',
    })[name],
  reset: 'Reset all filters',
  more: (said: string, n: number) => `${said}, and ${n} more`,
  same: 'Changed nothing',
} as const;
