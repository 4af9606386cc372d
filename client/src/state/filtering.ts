import type { Firmness, Sides } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';

export const QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const satisfies readonly QuadClass[];
export const FIRM = [
  'plain',
  'certain',
  'likely',
  'possible',
  'conditional',
  'considered',
] as const satisfies readonly Firmness[];
/** Those that are no hedge: "certain" is firmer than plain. */
export const UNHEDGED: readonly Firmness[] = ['plain', 'certain'];
export const SIDED = ['either', 'both'] as const satisfies readonly Sides[];
export const MOST_HOPS = 3;
/** The component that most entities are in, whichever it is. */
export const LARGEST = 'largest';

/** How entities are coloured and sized, lines widened, and what is written beside entities. */
export const COLORINGS = [
  'kind',
  'country',
  'community',
  'reports',
  'degree',
  'weighted',
  'pagerank',
  'betweenness',
] as const;
export type Coloring = (typeof COLORINGS)[number];
export const SIZINGS = ['reports', 'degree', 'weighted', 'pagerank', 'betweenness'] as const;
export type Sizing = (typeof SIZINGS)[number];
export const WIDENINGS = ['reports', 'events', 'independent'] as const;
export type Widening = (typeof WIDENINGS)[number];
export const LABELINGS = ['name', 'id', 'country', 'none'] as const;
export type Labeling = (typeof LABELINGS)[number];

/** How the map is drawn. */
export interface Style {
  readonly colorBy: Coloring;
  readonly sizeBy: Sizing;
  readonly widthBy: Widening;
  readonly labelBy: Labeling;
}
export const PLAIN_STYLE: Style = {
  colorBy: 'kind',
  sizeBy: 'reports',
  widthBy: 'reports',
  labelBy: 'name',
};
