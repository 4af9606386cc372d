import type { Act } from './acts.ts';
import type { PlacedCard } from './board.ts';

function nextTo(cards: readonly PlacedCard[], at: PlacedCard, isUp: boolean): PlacedCard | null {
  const beyond = cards.filter(({ x, y }) => (isUp ? y < at.y : y > at.y) && x === at.x);
  const near = beyond.toSorted((one, other) => (isUp ? other.y - one.y : one.y - other.y));
  const [first] = near;
  if (first !== undefined) return first;
  const others = cards
    .filter(({ act }) => act.lane !== at.act.lane && (at.act.lane === 'b') === isUp)
    .toSorted(
      (one, other) => Math.abs(one.x - at.x) - Math.abs(other.x - at.x) || one.row - other.row,
    );
  return others[0] ?? null;
}

function idIn(cards: readonly PlacedCard[], ids: readonly string[]): string | null {
  return ids.find((id) => cards.some(({ act }) => act.id === id)) ?? null;
}

/** The act that a key leads to from another: on in time, over the axis, along a reply; null when it leads nowhere. */
export function moveFrom(
  cards: readonly PlacedCard[],
  from: Act['id'],
  key: string,
): string | null {
  const index = cards.findIndex(({ act }) => act.id === from);
  const at = cards[index];
  if (at === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return cards[index + 1]?.act.id ?? null;
    case 'ArrowLeft':
      return cards[index - 1]?.act.id ?? null;
    case 'ArrowUp':
    case 'ArrowDown':
      return nextTo(cards, at, key === 'ArrowUp')?.act.id ?? null;
    case 'Home':
      return cards[0]?.act.id ?? null;
    case 'End':
      return cards.at(-1)?.act.id ?? null;
    case 'r':
      return idIn(cards, at.act.answeredBy);
    case 'R':
      return idIn(cards, at.act.answers);
    default:
      return null;
  }
}
