import type { EntityKind } from '../../../server/model/entity.ts';
import type { Firmness } from '../../../server/model/network.ts';
import type { Coloring, Labeling, Sizing, Widening } from '../state/filtering.ts';
import { counted } from '../text/counted.ts';

const METRIC_WORDS = {
  reports: 'reports',
  degree: 'partners',
  weighted: 'reports of its acts',
  pagerank: 'PageRank',
  betweenness: 'betweenness',
} as const;
const COLOR_WORDS: Record<Coloring, string> = {
  kind: 'kind',
  country: 'country',
  community: 'community',
  ...METRIC_WORDS,
};
const SIZE_WORDS: Record<Sizing, string> = METRIC_WORDS;
const WIDTH_WORDS: Record<Widening, string> = {
  reports: 'reports',
  events: 'events',
  independent: 'independent reports',
};
const LABEL_WORDS: Record<Labeling, string> = {
  name: 'name',
  id: 'id',
  country: 'country code',
  none: 'nothing',
};
/** Hedges by the words that they are told by. */
const FIRM_WORDS: Record<Firmness, string> = {
  plain: 'Plain',
  certain: 'Certain: will, surely',
  likely: 'Likely: should, is expected to',
  possible: 'Possible: may, could',
  conditional: 'On a condition: if, unless',
  considered: 'Considered: would review',
};
const KINDS_WORDS: Record<EntityKind, string> = {
  state: 'states',
  person: 'people',
  organization: 'organizations',
  treaty: 'treaties',
  place: 'places',
};

/** The words of the rail: filters, their chips and the style of the map. */
export const FILTER_WORDS = {
  open: (n: number) => (n === 0 ? 'Filters' : `Filters (${n})`),
  close: 'Close the filters',
  active: (n: number) => (n === 0 ? 'No filter is set' : counted(n, 'filter')),
  chips: 'Filters that are set',
  drop: (text: string) => `Remove the filter: ${text}`,
  all: 'all',
  some: (n: number, of: number) => `${n} of ${of}`,
  find: (what: string) => `Find in ${what.toLowerCase()}`,
  noneFound: 'None has this in its name.',
  countries: 'Country',
  noCountry: 'No country',
  sides: 'How countries take part',
  side: { either: 'One side', both: 'Both sides' },
  outlets: 'Outlet',
  noOutlet: 'Outlet not stated',
  independent: 'Independent reports',
  atLeast: (n: number, events: number) => `at least ${n}: ${counted(events, 'event')}`,
  hedges: FIRM_WORDS,
  exactly: 'Exactly which hedges',
  about: 'Said to, said about',
  abouts: { left: 'To', kept: 'To and about' },
  shape: 'Shape',
  around: 'Around',
  everyone: 'everyone',
  steps: 'Steps from there',
  component: 'Part',
  whole: (n: number) => `the whole map (${n})`,
  largest: (n: number) => `the largest part (${n})`,
  part: (name: string, n: number) => `with ${name} (${n})`,
  core: 'Partners among these',
  coreOf: (k: number, n: number) => (k <= 1 ? 'any' : `at least ${k}: ${n} left`),
  color: 'Colour',
  size: 'Size',
  lines: 'Lines',
  names: 'Names',
  byKind: 'As in the list of entities above.',
  byKindAndReports: 'By kind and reports',
  community: (name: string) => `${name} and others`,
  rest: (n: number) => `${n} in smaller groups or none`,
  measuring: 'Measuring…',
  metrics: {
    color: COLOR_WORDS,
    size: SIZE_WORDS,
    width: WIDTH_WORDS,
    label: LABEL_WORDS,
  },
  chip: {
    kind: (kind: EntityKind) => `No ${KINDS_WORDS[kind]}`,
    act: (label: string) => `Not “${label.toLowerCase()}”`,
    onlyActs: (labels: string) => `Only “${labels.toLowerCase()}”`,
    quad: (label: string) => `No ${label.toLowerCase()}`,
    plain: 'Plain only',
    hedged: 'Hedged only',
    hedge: (label: string) => `Not ${label.toLowerCase()}`,
    about: 'Only what is said to',
    both: 'Countries on both sides',
    outlet: (name: string) => `In ${name}`,
    reports: (n: number) => `${n} reports or more`,
    independent: (n: number) => `${n} independent or more`,
    from: (date: string) => `From ${date}`,
    to: (date: string) => `Until ${date}`,
    center: (name: string, hops: number) =>
      hops === 1 ? `Around ${name}` : `Around ${name}, ${hops} steps`,
    largest: 'The largest part',
    part: (name: string) => `The part with ${name}`,
    core: (k: number) => `${k} partners or more`,
    hidden: (n: number) => `${n} hidden`,
    kept: (n: number) => `Only ${n} kept`,
    undated: 'Nothing without a date',
    alsoUndated: (range: string) => `${range}, or without a date`,
    drilled: (name: string) => `${name} split up`,
  },
  saved: {
    title: 'Saved filters',
    none: 'None saved yet. They are kept in this browser.',
    name: 'Name for these filters',
    save: 'Save',
    saveThese: 'Save these filters',
    rename: (name: string) => `Rename ${name}`,
    remove: (name: string) => `Remove ${name}`,
    newName: (name: string) => `New name for ${name}`,
  },
} as const;
