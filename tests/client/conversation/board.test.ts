import { layOut, type Board } from '../../../client/src/conversation/board.ts';
import { createColumns } from '../../../client/src/conversation/columns.ts';
import { drawEscalation, writeSteps } from '../../../client/src/conversation/escalation.ts';
import { MOST_ACROSS, ROW, SIZES } from '../../../client/src/conversation/measures.ts';
import { moveFrom } from '../../../client/src/conversation/moves.ts';
import type { EventDetail } from '../../../server/model/index.ts';
import { actsOf, aTurn, BACK, numberOf, withAnswers } from '../fixtures/talk.ts';
import { hex } from '../fixtures/world.ts';

const ROOM = { width: 1280, height: 560 };

function boardOf(events: readonly EventDetail[], whole: readonly string[] = []): Board {
  return layOut(createColumns(actsOf(events)), ROOM, whole);
}

function many(count: number): readonly EventDetail[] {
  return Array.from({ length: count }, (_, index) => aTurn(index + 1));
}

function overlaps({ cards, card, more }: Board): readonly string[] {
  const spots = [...cards, ...more];
  return spots.flatMap((one, index) =>
    spots.slice(index + 1).flatMap((other) => {
      const isBeside = Math.abs(one.x - other.x) >= card.width;
      const isOver = Math.abs(one.y - other.y) >= card.height;
      return isBeside || isOver ? [] : [`${one.x},${one.y}`];
    }),
  );
}

describe('a board', () => {
  it('has the first one’s cards over the axis and the second one’s under it', () => {
    const { cards, axis, card } = boardOf([aTurn(1), aTurn(2, BACK)]);
    expect(cards.map(({ act, row }) => [numberOf(act), row])).toStrictEqual([
      [1, 0],
      [2, 0],
    ]);
    expect((cards[0]?.y ?? 0) + card.height).toBeLessThan(axis.top);
    expect(cards[1]?.y).toBeGreaterThan(axis.bottom);
  });

  it('never lays two cards over each other, however many there are', () => {
    const events = [...many(9), aTurn(20, BACK), aTurn(21, { date: '2024-06-23' })];
    expect(overlaps(boardOf(events))).toStrictEqual([]);
    expect(overlaps(boardOf(events, ['2024-06-21']))).toStrictEqual([]);
  });

  it('folds away what a day has no room for, and says how much that is', () => {
    const board = boardOf(many(20));
    const rows = new Set(board.cards.map(({ row }) => row)).size;
    expect(board.cards).toHaveLength(rows * MOST_ACROSS - 1);
    expect(board.more).toMatchObject([{ lane: 'a', acts: 20 - board.cards.length }]);
  });

  it('shows all of a day that is wanted whole', () => {
    const board = boardOf(many(20), ['2024-06-21']);
    expect([board.cards.length, board.more.length]).toStrictEqual([20, 0]);
  });

  it('gives the rows that have room to the lane with more acts', () => {
    const { cards } = boardOf([...many(3), aTurn(9, BACK)]);
    expect(cards.filter(({ act, row }) => act.lane === 'a' && row > 0)).not.toHaveLength(0);
    expect(cards.filter(({ act }) => act.lane === 'b').map(({ row }) => row)).toStrictEqual([0]);
  });

  it('is as wide as the room where it fits, and wider where it does not', () => {
    expect(boardOf(many(1)).width).toBe(ROOM.width);
    const days = many(9).map((event, index) => ({ ...event, date: `2024-06-1${index}` }));
    const board = boardOf(days);
    expect(board.width).toBeGreaterThan(ROOM.width);
    expect(board.card.width).toBe(SIZES.card.least);
  });

  it('keeps a row for each lane in a window that is too low', () => {
    const columns = createColumns(actsOf([aTurn(1), aTurn(2, BACK)]));
    expect(layOut(columns, { width: 800, height: 100 }, []).height).toBeGreaterThan(2 * ROW);
  });
});

describe('the escalation', () => {
  const acts = [
    aTurn(1, { goldstein: -4 }),
    aTurn(2, { ...BACK, goldstein: -2 }),
    aTurn(3, { goldstein: 3, date: '2024-06-23' }),
    aTurn(4, { goldstein: -9, status: 'negated', date: '2024-06-23' }),
    aTurn(5, { goldstein: -9, date: '2024-06' }),
  ];

  it('stands under each act that is told as done, conflict below and cooperation above', () => {
    const board = boardOf(acts);
    const { stems, zero } = drawEscalation(board, 124);
    expect(stems.map(({ act }) => numberOf(act)).sort()).toStrictEqual([1, 2, 3, 5]);
    for (const { act, x, y } of stems) {
      expect(Math.sign(zero - y)).toBe(Math.sign(act.event.goldstein));
      const column = board.columns.find(({ column: { key } }) =>
        board.cards.some((card) => card.act === act && card.column === key),
      );
      expect(x).toBeGreaterThan(column?.x ?? Infinity);
      expect(x).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
    }
  });

  it('has the mean of each day, and none of a stretch', () => {
    expect(drawEscalation(boardOf(acts), 124).steps.map(({ mean }) => mean)).toStrictEqual([-3, 3]);
  });

  it('is a line of steps', () => {
    const steps = [
      { from: 0, to: 10, mean: 0, y: 5 },
      { from: 20, to: 30, mean: 0, y: 9 },
    ];
    expect(writeSteps(steps)).toBe('M0 5H10H20V9H30');
    expect(writeSteps([])).toBe('');
  });
});

describe('a second pair', () => {
  const other = actsOf([
    aTurn(30, { goldstein: 8 }),
    aTurn(31, { date: '2024-06-25', goldstein: -9 }),
  ]);
  const columns = createColumns(actsOf([aTurn(1), aTurn(2, { date: '2024-06-23' })]), other);
  const board = layOut(columns, ROOM, []);

  it('has no cards, and a narrow day where it alone acted', () => {
    expect(board.cards.map(({ act }) => numberOf(act))).toStrictEqual([1, 2]);
    expect(columns.map(({ kind, key }) => [kind, key])).toStrictEqual([
      ['day', '2024-06-21'],
      ['quiet', 'after 2024-06-21'],
      ['day', '2024-06-23'],
      ['quiet', 'after 2024-06-23'],
      ['day', '2024-06-25'],
    ]);
    expect(board.columns.at(-1)?.width).toBe(SIZES.thin);
  });

  it('has its own stems on the days and the scale of the first', () => {
    const [first, second] = [drawEscalation(board, 116), drawEscalation(board, 116, 'beside')];
    expect(second.stems.map(({ act }) => numberOf(act))).toStrictEqual([30, 31]);
    expect(second.zero).toBe(first.zero);
    expect(second.ticks).toStrictEqual(first.ticks);
  });
});

describe('moving over a board', () => {
  const events = withAnswers(
    [aTurn(1), aTurn(2, { ...BACK, date: '2024-06-22' }), aTurn(3, { date: '2024-06-23' })],
    { 3: 2 },
  );
  const { cards } = boardOf(events);
  const move = (from: number, key: string): number | null => {
    const to = moveFrom(cards, hex(from, 16), key);
    return to === null ? null : Number.parseInt(to, 16);
  };

  it('leads nowhere from an act that is not there, at the ends, and by other keys', () => {
    expect([move(9, 'ArrowRight'), move(3, 'ArrowRight'), move(1, 'ArrowLeft')]).toStrictEqual([
      null,
      null,
      null,
    ]);
    expect([move(1, 'x'), move(1, 'r'), move(1, 'R')]).toStrictEqual([null, null, null]);
  });

  it('follows time sideways', () => {
    expect([move(1, 'ArrowRight'), move(3, 'ArrowLeft')]).toStrictEqual([2, 2]);
    expect([move(1, 'End'), move(3, 'Home')]).toStrictEqual([3, 1]);
  });

  it('goes over the axis to the nearest card', () => {
    expect([move(1, 'ArrowDown'), move(2, 'ArrowUp')]).toStrictEqual([2, 1]);
    expect(move(2, 'ArrowDown')).toBeNull();
  });

  it('follows a reply, and goes back along it', () => {
    expect([move(2, 'r'), move(3, 'R')]).toStrictEqual([3, 2]);
  });
});
