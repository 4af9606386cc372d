import type { EntityKind } from '../../../server/model/entity.ts';
import type { Point } from '../graph/lines/bend.ts';
import type { Head, Stroke } from '../graph/style/look.ts';

/** The map as it is on the screen: all in its pixels, colours as they are drawn. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly (Point & { readonly radius: number; readonly name: string })[];
  readonly edges: readonly ViewEdge[];
  readonly nodes: readonly ViewNode[];
}

export interface ViewEdge {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly width: number;
  readonly color: string;
  readonly head: Head;
  readonly stroke: Stroke;
}

export interface ViewNode extends Point {
  readonly radius: number;
  readonly kind: EntityKind;
  readonly color: string;
  readonly isRinged: boolean;
  readonly code: string;
  readonly label: string;
  readonly isDim: boolean;
  /** Where its name stands: its box's top left corner; null when there is no room for it. */
  readonly name: Point | null;
}

/** The colours of a picture that are not those of its marks and lines. */
export interface Inks {
  readonly ink: string;
  readonly ink2: string;
  readonly quiet: string;
  readonly ground: string;
  readonly line: string;
  readonly accent: string;
  readonly onState: string;
  readonly font: string;
}
