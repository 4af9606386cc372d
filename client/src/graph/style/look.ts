import type { MultiDirectedGraph } from 'graphology';
import type { EntityKind } from '../../../../server/model/entity.ts';
import type { QuadClass } from '../../../../server/model/ontology.ts';
import type { Tint } from './tints.ts';

/** What the map needs to know of an entity. */
export interface NodeLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: EntityKind;
  /** Null when the colour is that of its kind. */
  readonly tint: Tint | null;
  /** The letters in a state's disc. */
  readonly code: string;
  /** More is more telling: names yield by rank. */
  readonly rank: number;
}

/** How a line ends where it leads to: as a tie, as words to somebody, as a deed, as words about somebody. */
export const HEADS = ['none', 'open', 'filled', 'dot'] as const;
export type Head = (typeof HEADS)[number];

/** How a line ends that stands for an act toward somebody. */
export function headOf(quad: QuadClass): Head {
  return quad.startsWith('material') ? 'filled' : 'open';
}
export const STROKES = ['solid', 'dashed', 'dotted'] as const;
export type Stroke = (typeof STROKES)[number];

/** What the map needs to know of a line: an act, or a tie when it has no quad class. */
export interface EdgeLook {
  readonly quad: QuadClass | null;
  readonly label: string;
  readonly reports: number;
  readonly size: number;
  readonly curvature: number;
  readonly head: Head;
  readonly stroke: Stroke;
}

export type NetworkMap = MultiDirectedGraph<NodeLook, EdgeLook>;
