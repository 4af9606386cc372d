import type { Act, Lane } from './acts.ts';
import { listFilled, type Column, type FilledColumn } from './columns.ts';
import { MOST_ACROSS, ROW, SIZES } from './measures.ts';
import { shareRows, type Rows } from './rows.ts';

/** A column in its place. */
export interface PlacedColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
}

/** An act's card in its place; `row` counts from the axis. */
export interface PlacedCard {
  readonly act: Act;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** What stands for the acts of a day that have no room. */
export interface PlacedMore {
  readonly column: string;
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly acts: number;
  /** The first of them. */
  readonly first: string;
}

/** A conversation laid out: columns from left to right, one lane over the axis and one under it. */
export interface Board {
  readonly columns: readonly PlacedColumn[];
  readonly cards: readonly PlacedCard[];
  readonly more: readonly PlacedMore[];
  /** The upper and the lower edge of the axis's band. */
  readonly axis: { readonly top: number; readonly bottom: number };
  readonly card: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

const LANES = ['a', 'b'] as const;

/** The acts of a column in one lane. */
export function actsIn(column: FilledColumn, lane: Lane): readonly Act[] {
  return column.acts.filter((act) => act.lane === lane);
}

function countAcross(column: FilledColumn, rows: Rows, isWhole: boolean): number {
  const across = Math.max(
    ...LANES.map((lane) => Math.ceil(actsIn(column, lane).length / rows[lane])),
  );
  return isWhole ? across : Math.min(MOST_ACROSS, across);
}

/** A break stands close to the days that it parts. */
function gapAfter(column: Column, next: Column | undefined): number {
  if (next === undefined) return 0;
  return column.kind === 'quiet' || next.kind === 'quiet' ? SIZES.gap : SIZES.between;
}

/** As wide as fills the room, within what reads well. */
function chooseWidth({ width }: Room, columns: readonly Column[], across: number): number {
  const quiet = columns.filter(({ kind }) => kind === 'quiet').length * SIZES.quiet;
  const filled = listFilled(columns).filter(({ acts }) => acts.length > 0).length;
  const thin = (listFilled(columns).length - filled) * SIZES.thin;
  const between = columns.reduce((sum, one, index) => sum + gapAfter(one, columns[index + 1]), 0);
  const gaps = (across - filled) * SIZES.gap + between;
  const each = Math.floor((width - 2 * SIZES.edge - quiet - thin - gaps) / Math.max(1, across));
  return Math.max(SIZES.card.least, Math.min(SIZES.card.most, each));
}

interface Lay {
  readonly rows: Rows;
  readonly axis: Board['axis'];
  readonly width: number;
  readonly whole: readonly string[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** How many cards of a lane stand side by side in a column. */
function cardsAcross({ width }: PlacedColumn, lay: Lay): number {
  return Math.round((width + SIZES.gap) / (lay.width + SIZES.gap));
}

/** Where the nth card of a lane stands in its column: next to the axis first. */
function findSpot(index: number, lane: Lane, column: PlacedColumn, lay: Lay): Spot {
  const across = cardsAcross(column, lay);
  const row = Math.floor(index / across);
  const x = column.x + (index % across) * (lay.width + SIZES.gap);
  return lane === 'a'
    ? { x, y: lay.axis.top - SIZES.clear - SIZES.card.height - row * ROW, row }
    : { x, y: lay.axis.bottom + SIZES.clear + row * ROW, row };
}

function fillLane(
  column: FilledColumn,
  lane: Lane,
  at: PlacedColumn,
  lay: Lay,
): Pick<Board, 'cards' | 'more'> {
  const { key } = column;
  const acts = actsIn(column, lane);
  const slots = lay.whole.includes(key) ? acts.length : cardsAcross(at, lay) * lay.rows[lane];
  const shown = acts.length > slots ? acts.slice(0, slots - 1) : acts;
  const hidden = acts.slice(shown.length);
  const [first] = hidden;
  return {
    cards: shown.map((act, index) => ({
      act,
      column: key,
      ...findSpot(index, lane, at, lay),
    })),
    more:
      first === undefined
        ? []
        : [
            {
              column: key,
              lane,
              acts: hidden.length,
              first: first.id,
              ...findSpot(shown.length, lane, at, lay),
            },
          ],
  };
}

/** Fills a column, its cards in the order of its acts. */
function fillColumn(at: PlacedColumn, lay: Lay): Pick<Board, 'cards' | 'more'> {
  const { column } = at;
  if (column.kind === 'quiet') return { cards: [], more: [] };
  const lanes = LANES.map((lane) => fillLane(column, lane, at, lay));
  const cards = lanes.flatMap((lane) => lane.cards);
  return {
    cards: column.acts.flatMap(({ id }) => cards.find(({ act }) => act.id === id) ?? []),
    more: lanes.flatMap((lane) => lane.more),
  };
}

/** Lays columns out in a room: what is too wide is scrolled to, what is too much for a day is folded away unless it is wanted whole. */
export function layOut(columns: readonly Column[], room: Room, whole: readonly string[]): Board {
  const filled = listFilled(columns);
  const rows = shareRows(filled, room.height);
  const acrossOf = new Map(
    filled.map((column) => [column.key, countAcross(column, rows, whole.includes(column.key))]),
  );
  const across = [...acrossOf.values()].reduce((sum, some) => sum + some, 0);
  const width = chooseWidth(room, columns, across);
  const needed = 2 * (SIZES.label + SIZES.clear) + SIZES.band + (rows.a + rows.b) * ROW;
  const share = rows.a / (rows.a + rows.b);
  const spare = Math.max(0, room.height - needed) * share;
  const top = Math.round(SIZES.label + rows.a * ROW + SIZES.clear + spare);
  const lay = { rows, axis: { top, bottom: top + SIZES.band }, width, whole };
  let x: number = SIZES.edge;
  const placed = columns.map((column, index) => {
    const some = acrossOf.get(column.key) ?? 0;
    const bare = column.kind === 'quiet' ? SIZES.quiet : SIZES.thin;
    const own = some === 0 ? bare : some * width + (some - 1) * SIZES.gap;
    const at = { column, x, width: own };
    x += own + gapAfter(column, columns[index + 1]);
    return at;
  });
  const parts = placed.map((at) => fillColumn(at, lay));
  return {
    columns: placed,
    cards: parts.flatMap(({ cards }) => cards),
    more: parts.flatMap(({ more }) => more),
    axis: lay.axis,
    card: { width, height: SIZES.card.height },
    width: Math.max(room.width, x + SIZES.edge),
    height: Math.max(room.height, needed),
  };
}
