import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Act } from '../../conversation/acts.ts';
import type { Board, PlacedCard } from '../../conversation/board.ts';
import { moveFrom } from '../../conversation/moves.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { quadCode } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { CardFace } from './Card.tsx';
import { sayActTime } from './sayAct.ts';
import { nameWay, type Talk } from './talk.ts';

interface CardsProps {
  readonly talk: Talk;
  readonly place: ConversationPlace;
  readonly board: Board;
  /** Those in sight. */
  readonly cards: readonly PlacedCard[];
  readonly open: Act | null;
  /** Scrolls to an act's card and gives it the focus. */
  readonly bring: (act: string, hasFocus: boolean) => void;
}

function classOf({ event, isContext, id }: Act, open: Act | null): string {
  const { hedge } = event;
  const isDashed =
    isContext || event.status !== 'asserted' || (hedge !== null && hedge !== 'certain');
  return [
    'card',
    quadCode(event.quad),
    ...(isDashed ? ['dashed'] : []),
    ...(isContext ? ['context'] : []),
    ...(open?.id === id ? ['on'] : []),
  ].join(' ');
}

/** The cards, a list in the order of time: one is reached by Tab, the others by arrows. */
export function Cards({ talk, place, board, cards, open, bring }: CardsProps): ReactElement {
  const [focused, setFocused] = useState<string | null>(null);
  const first = board.cards[0]?.act.id ?? null;
  const held = board.cards.some(({ act }) => act.id === focused) ? focused : (open?.id ?? first);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || held === null) return;
    const to = moveFrom(board.cards, held, event.key);
    if (to === null) return;
    event.preventDefault();
    setFocused(to);
    bring(to, true);
  };
  return (
    <ol className="cards" onKeyDown={onKey}>
      {cards.map(({ act, x, y }) => (
        <li
          key={act.id}
          style={{ left: x, top: y, width: board.card.width, height: board.card.height }}
          aria-setsize={board.cards.length}
          aria-posinset={board.cards.findIndex((card) => card.act === act) + 1}
          onFocus={() => setFocused(act.id)}
        >
          <Link
            id={`act-${act.id}`}
            className={classOf(act, open)}
            to={{ ...place, act: act.id }}
            isCurrent={open?.id === act.id}
            tabIndex={act.id === held ? 0 : -1}
          >
            <span className="visually-hidden">
              {`${nameWay(act, talk.dyad)}, ${sayActTime(act)}${act.isContext ? `, ${TALK_WORDS.context}` : ''}: `}
            </span>
            <CardFace act={act} dyad={talk.dyad} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
