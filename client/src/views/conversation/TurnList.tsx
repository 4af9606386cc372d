import type { ReactElement } from 'react';
import { findAct, type Act } from '../../conversation/acts.ts';
import type { Column } from '../../conversation/columns.ts';
import { cutTelling, pickReport } from '../../conversation/telling.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { nameAct } from '../../text/acts.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { HEDGE_WORDS, STATUS_WORDS } from '../../words/terms.ts';
import { counted } from '../../words/words.ts';
import { ActBadge, quadCode } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { sayActTime } from './sayAct.ts';
import { nameOthers, nameWay, type Talk } from './talk.ts';

interface ListProps {
  readonly talk: Talk;
  readonly place: ConversationPlace;
}

function Replies(
  props: ListProps & { readonly title: string; readonly ids: readonly string[] },
): ReactElement | null {
  const { talk, place, title, ids } = props;
  const acts = ids.flatMap((id) => findAct(talk.acts, id) ?? []);
  if (acts.length === 0) return null;
  return (
    <span>
      {title}{' '}
      {acts.map((act) => (
        <Link key={act.id} to={{ ...place, act: act.id }}>
          {`${act.who.map(({ name }) => name).join(', ')} ${nameAct(act.event.label).toLowerCase()}, ${sayActTime(act)}`}
        </Link>
      ))}
    </span>
  );
}

function TurnRow({ act, talk, place }: ListProps & { readonly act: Act }): ReactElement {
  const { event, lane, isContext, isUnanswered } = act;
  const report = pickReport(event);
  const others = nameOthers(act, talk.dyad);
  return (
    <li
      className={`turnrow ${lane} ${quadCode(event.quad)}`}
      aria-current={place.act !== null && act.ids.includes(place.act) ? 'true' : undefined}
    >
      <p className="turnlane">
        <ActBadge label={event.label} quad={event.quad} />
        <span className="sec">{nameWay(act, talk.dyad)}</span>
        {isContext ? <span className="mut">{TALK_WORDS.context}</span> : null}
        {others === null ? null : <span className="mut">{others}</span>}
      </p>
      <Link id={`act-${act.id}`} className="turntold" to={{ ...place, act: act.id }}>
        {event.summary}
      </Link>
      {report === undefined ? null : (
        <blockquote className="quote">
          {cutTelling(report).map(({ text, isCue }, index) =>
            isCue ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </blockquote>
      )}
      <p className="turnmeta num">
        <span>{TALK_WORDS.told(event.reports, event.independent)}</span>
        {event.status === 'asserted' ? null : <span>{STATUS_WORDS[event.status]}</span>}
        {event.hedge === null ? null : <span>{HEDGE_WORDS[event.hedge]}</span>}
        {isUnanswered ? <span>{TALK_WORDS.noAnswer}</span> : null}
        <Replies title={TALK_WORDS.answers} ids={act.answers} talk={talk} place={place} />
        <Replies title={TALK_WORDS.answeredBy} ids={act.answeredBy} talk={talk} place={place} />
      </p>
    </li>
  );
}

function headOf(column: Column): string {
  switch (column.kind) {
    case 'day':
      return formatDate(column.from);
    case 'stretch':
    case 'quiet':
      return formatRange(column.from, column.to);
    case 'unknown':
      return TALK_WORDS.undated;
  }
}

/** The conversation as sentences, day by day: the equal of the picture, and all that a narrow window has room for. */
export function TurnList({ talk, place }: ListProps): ReactElement {
  return (
    <div className="turnlist" role="region" aria-label={TALK_WORDS.cards} tabIndex={0}>
      <ol>
        {talk.columns.map((column) =>
          column.kind === 'quiet' ? (
            <li key={column.key} className="quietrow mut num">
              {TALK_WORDS.quietDays(headOf(column), talk.isCut)}
            </li>
          ) : (
            <li key={column.key} className="dayrow">
              <h2 className="num">
                {headOf(column)} <span className="mut">{counted(column.acts.length, 'act')}</span>
              </h2>
              <ol>
                {column.acts.map((act) => (
                  <TurnRow key={act.id} act={act} talk={talk} place={place} />
                ))}
                <Meanwhile talk={talk} column={column} />
              </ol>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
