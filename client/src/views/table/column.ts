import type { ReactNode } from 'react';
import type { Place } from '../../state/model.ts';
import type { Sorting } from '../../state/table.ts';

/** A column of a table: its value is what is sorted, found and copied; its cell is what is seen. */
export interface GridColumn<T> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: T) => string | number | null;
  readonly cell?: (row: T) => ReactNode;
  readonly isNumber?: boolean;
  /** In pixels at least; what is left over is shared out in proportion. */
  readonly width: number;
  /** Not shown unless it is chosen. */
  readonly isExtra?: boolean;
}

/** One of the tables: its rows, and what they stand for on the map. */
export interface TableKind<T> {
  readonly columns: readonly GridColumn<T>[];
  /** How it is sorted unless the reader sorts it. */
  readonly sortedBy: Sorting;
  readonly keyOf: (row: T) => string;
  /** What several rows are one of: a joint act has a row for each pair. */
  readonly oneOf?: (row: T) => string;
  /** The entities that a row selects. */
  readonly partiesOf: (row: T) => readonly string[];
  readonly placeOf: (row: T) => Place;
  /** A row as a line that can be quoted; none where it is nobody's words. */
  readonly cite?: (row: T) => string;
}
