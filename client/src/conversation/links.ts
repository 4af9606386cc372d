import type { Act } from './acts.ts';
import type { Board, PlacedCard } from './board.ts';
import { SIZES } from './measures.ts';
import { findReplyWords } from './replyWords.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A reply drawn from what is answered to its answer, with the words that say so. */
export interface ReplyLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  /** The points that bend it. */
  readonly bend: readonly [Point, Point];
  /** From the card to the axis, where others stand between. */
  readonly lead: readonly Point[];
  readonly trail: readonly Point[];
  readonly words: string | null;
}

interface End {
  readonly link: string;
  readonly card: PlacedCard;
  /** Where the link's other end is. */
  readonly other: number;
}

const BEND = 46;

function listPairs(cards: readonly PlacedCard[]): readonly (readonly [PlacedCard, PlacedCard])[] {
  const byId = new Map(cards.map((card) => [card.act.id, card]));
  return cards.flatMap((card) =>
    card.act.answers.flatMap((id) => {
      const answered = byId.get(id);
      return answered === undefined ? [] : [[answered, card] as const];
    }),
  );
}

/** Spreads the ends of links along the edge of their card, so that they don't cross over it. */
function spreadEnds(ends: readonly End[], width: number): ReadonlyMap<string, number> {
  const groups = new Map<string, End[]>();
  for (const end of ends)
    groups.set(end.card.act.id, [...(groups.get(end.card.act.id) ?? []), end]);
  return new Map(
    [...groups.values()].flatMap((group) =>
      group
        .toSorted((one, other) => one.other - other.other || one.link.localeCompare(other.link))
        .map(
          ({ link, card }, index) =>
            [
              `${link} ${card.act.id}`,
              card.x + (width * (index + 1)) / (group.length + 1),
            ] as const,
        ),
    ),
  );
}

/** Where a link leaves or enters the lanes; behind other cards it runs through the gap beside them. */
function findEdge(
  { act, x, y, row }: PlacedCard,
  along: number,
  { axis, card }: Board,
): { readonly at: Point; readonly through: readonly Point[] } {
  const isUp = act.lane === 'a';
  const edge = isUp ? axis.top - SIZES.clear + 1 : axis.bottom + SIZES.clear - 1;
  if (row === 0) return { at: { x: along, y: edge }, through: [] };
  const gap = x - SIZES.gap / 2;
  const middle = y + card.height / 2;
  return {
    at: { x: gap, y: edge },
    through: [
      { x, y: middle },
      { x: gap, y: middle },
    ],
  };
}

function inward(act: Act, by: number): number {
  return act.lane === 'a' ? by : -by;
}

/** All replies of a board among the cards that are shown. */
export function drawLinks(board: Board): readonly ReplyLink[] {
  const pairs = listPairs(board.cards).map(
    ([from, to]) => ({ id: `${from.act.id} ${to.act.id}`, from, to }) as const,
  );
  const along = spreadEnds(
    pairs.flatMap(({ id, from, to }) => [
      { link: id, card: from, other: to.x },
      { link: id, card: to, other: from.x },
    ]),
    board.card.width,
  );
  return pairs.map(({ id, from, to }) => {
    const start = findEdge(from, along.get(`${id} ${from.act.id}`) ?? from.x, board);
    const end = findEdge(to, along.get(`${id} ${to.act.id}`) ?? to.x, board);
    return {
      id,
      from: from.act.id,
      to: to.act.id,
      start: start.at,
      end: end.at,
      bend: [
        { x: start.at.x, y: start.at.y + inward(from.act, BEND) },
        { x: end.at.x, y: end.at.y + inward(to.act, BEND) },
      ],
      lead: start.through,
      trail: end.through,
      words: findReplyWords(to.act.event, from.act.event),
    };
  });
}

function write({ x, y }: Point): string {
  return `${x} ${y}`;
}

/** A link as a path of the picture. */
export function writePath({ start, end, bend, lead, trail }: ReplyLink): string {
  const into = lead.map((point, index) => `${index === 0 ? 'M' : 'L'}${write(point)}`).join('');
  const [first, second] = bend;
  const out = trail.toReversed().map((point) => `L${write(point)}`);
  return `${into}${into === '' ? 'M' : 'L'}${write(start)}C${write(first)} ${write(second)} ${write(end)}${out.join('')}`;
}

/** A point on the bent part of a link, from 0 at its start to 1 at its end. */
export function pointAt({ start, end, bend: [first, second] }: ReplyLink, share: number): Point {
  const rest = 1 - share;
  const mix = (of: (point: Point) => number): number =>
    rest ** 3 * of(start) +
    3 * rest ** 2 * share * of(first) +
    3 * rest * share ** 2 * of(second) +
    share ** 3 * of(end);
  return { x: mix(({ x }) => x), y: mix(({ y }) => y) };
}
