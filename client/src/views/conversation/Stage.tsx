import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import type { Act } from '../../conversation/acts.ts';
import { layOut, type Room } from '../../conversation/board.ts';
import { drawEscalation } from '../../conversation/escalation.ts';
import { placeWords } from '../../conversation/labels.ts';
import { drawLinks } from '../../conversation/links.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Axis } from './Axis.tsx';
import { Beside } from './Beside.tsx';
import { Cards } from './Cards.tsx';
import { EscalationStrip, STRIP } from './EscalationStrip.tsx';
import { GoTo } from './GoTo.tsx';
import { Lanes } from './Lanes.tsx';
import { Links } from './Links.tsx';
import { More } from './More.tsx';
import type { Talk } from './talk.ts';
import { useBringIntoView } from './useBringIntoView.ts';
import { useRoom } from './useRoom.ts';
import { isSeen, useSight } from './useSight.ts';

interface StageProps {
  readonly talk: Talk;
  readonly place: ConversationPlace;
  /** The act whose ledger is open. */
  readonly open: Act | null;
}

const NO_COLUMNS: readonly string[] = [];
/** What a scroll bar takes. */
const BAR = 14;

/** The conversation in two lanes, a column a day, with its replies and its escalation on the same days. */
export function Stage(props: StageProps): ReactElement {
  const frame = useRef<HTMLElement>(null);
  const room = useRoom(frame);
  return (
    <section className="talkstage" ref={frame} aria-label={TALK_WORDS.cards}>
      {room === null ? null : <Picture {...props} frame={frame} room={room} />}
    </section>
  );
}

interface PictureProps extends StageProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly room: Room;
}

function Picture({ talk, place, open, frame, room }: PictureProps): ReactElement {
  const whole = place.whole ?? NO_COLUMNS;
  const strips = talk.beside === null ? 1 : 2;
  const board = useMemo(
    () =>
      layOut(
        talk.columns,
        { width: room.width, height: room.height - strips * (STRIP.head + STRIP.height) - BAR },
        whole,
      ),
    [talk.columns, room, whole, strips],
  );
  const links = useMemo(() => drawLinks(board), [board]);
  const words = useMemo(() => placeWords(links, board), [links, board]);
  const escalation = useMemo(() => drawEscalation(board, STRIP.height), [board]);
  const sight = useSight(frame, room.width);
  const bring = useBringIntoView(frame, board);
  const opened = open?.id;
  useEffect(() => {
    if (opened !== undefined) bring(opened, false);
  }, [opened]);
  const columns = board.columns.filter(({ x, width }) => isSeen(sight, x, x + width));
  return (
    <div className="board" style={{ width: board.width }}>
      <div className="lanes" style={{ height: board.height }}>
        <Lanes talk={talk} board={board} />
        {board.width > 2 * room.width ? <GoTo board={board} bring={bring} /> : null}
        <Axis board={board} columns={columns} isCut={talk.isCut} />
        <Links
          board={board}
          open={open?.id ?? null}
          links={links.filter(({ start, end }) =>
            isSeen(sight, Math.min(start.x, end.x), Math.max(start.x, end.x)),
          )}
          words={words.filter(({ at }) => isSeen(sight, at.x, at.x))}
        />
        <Cards
          talk={talk}
          place={place}
          board={board}
          open={open}
          cards={board.cards.filter(({ x }) => isSeen(sight, x, x + board.card.width))}
          bring={bring}
        />
        <More
          place={place}
          board={board}
          more={board.more.filter(({ x }) => isSeen(sight, x, x + board.card.width))}
          columns={columns}
          bring={bring}
        />
      </div>
      <EscalationStrip
        dyad={talk.dyad}
        board={board}
        escalation={escalation}
        sight={sight}
        title={
          <>
            <h2>{TALK_WORDS.escalation}</h2>
            <span>{TALK_WORDS.goldstein}</span>
          </>
        }
      />
      {talk.beside === null ? null : (
        <Beside place={place} dyad={talk.beside} board={board} sight={sight} />
      )}
    </div>
  );
}
