import type { Network, NetworkEdge, NetworkNode } from '../../../../server/model/network.ts';
import {
  PLAIN_STYLE,
  type Labeling,
  type Sizing,
  type Style,
  type Widening,
} from '../../state/filtering.ts';
import type { Metric } from '../metrics/metrics.ts';
import { BY_KIND, colorNetwork, type Coloration, type Values } from './scale.ts';

/** What has been measured of a network so far. */
export type Measurements = ReadonlyMap<Metric, Values>;

/** What sizes say: each entity's share of the most. */
export interface Sizes {
  readonly shares: ReadonlyMap<string, number>;
  readonly least: number;
  readonly most: number;
}

/** How a network is drawn: its style, worked out for its entities. */
export interface Dress {
  readonly coloration: Coloration;
  /** Null when an entity's size is by its kind and reports. */
  readonly sizes: Sizes | null;
  readonly widthBy: Widening;
  readonly labelBy: Labeling;
  /** False while something that it says is still being measured. */
  readonly isMeasured: boolean;
}

export const PLAIN_DRESS: Dress = {
  coloration: BY_KIND,
  sizes: null,
  widthBy: PLAIN_STYLE.widthBy,
  labelBy: PLAIN_STYLE.labelBy,
  isMeasured: true,
};

/** What a style needs to have measured. */
export function listMetrics({ colorBy, sizeBy }: Style): readonly Metric[] {
  const metrics = [colorBy, sizeBy].flatMap((by) =>
    by === 'kind' || by === 'country' || by === 'reports' ? [] : by,
  );
  return [...new Set(metrics)];
}

/** Works a style out for the entities of a network. */
export function dressNetwork(network: Network, style: Style, measured: Measurements): Dress {
  const { colorBy, sizeBy, widthBy, labelBy } = style;
  const valuesOf = (by: string): Values | null =>
    [...measured].find(([metric]) => metric === by)?.[1] ?? null;
  return {
    coloration: colorNetwork(network, colorBy, valuesOf(colorBy)),
    sizes: sizeNetwork(network, sizeBy, valuesOf(sizeBy)),
    widthBy,
    labelBy,
    isMeasured: listMetrics(style).every((metric) => measured.has(metric)),
  };
}

function sizeNetwork({ nodes }: Network, by: Sizing, values: Values | null): Sizes | null {
  if (by === 'reports' || values === null) return null;
  const numbers = nodes.map(({ id }) => values.get(id) ?? 0);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    shares: new Map(nodes.map(({ id }, at) => [id, most === 0 ? 0 : (numbers[at] ?? 0) / most])),
    least: numbers.reduce((a, b) => Math.min(a, b), most),
    most,
  };
}

/** As much of a name as a map has room for; the rest is in its panel. */
const LONGEST_LABEL = 36;

/** What is written beside an entity; nothing where it has no such thing. */
export function labelOf({ id, name, country }: NetworkNode, by: Labeling): string {
  const label = { id, name, country: country ?? '', none: '' }[by];
  const letters = Array.from(label);
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL).join('')}…` : label;
}

/** What a line's width is by. */
export function weightOf(edge: Pick<NetworkEdge, Widening>, by: Widening): number {
  return edge[by];
}
