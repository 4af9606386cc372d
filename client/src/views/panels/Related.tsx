import { useContext, type ReactElement } from 'react';
import type { EventDetail, EventSummary } from '../../../../server/model/ledger.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { counted, WORDS } from '../../words/words.ts';
import { ActBadge } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { PlaceOfEvent } from './placeOfEvent.ts';

/** When an event happened, as far as that is known. */
export function whenOf({ date, dateEnd }: Pick<EventSummary, 'date' | 'dateEnd'>): string {
  if (date === null) return WORDS.ledger.noDate;
  return dateEnd === null ? formatDate(date) : formatRange(date, dateEnd);
}

/** An event in a list: its act, when, how many report it, and what it was about. */
export function EventLink({ event }: { event: EventSummary }): ReactElement {
  const placeOf = useContext(PlaceOfEvent);
  return (
    <Link to={placeOf(event.id)}>
      <span className="l1">
        <ActBadge label={event.label} quad={event.quad} />
        <span className="mut num">{whenOf(event)}</span>
        <span className="grow" />
        <span className="mut num">{counted(event.reports, 'report')}</span>
      </span>
      <span>{event.summary}</span>
    </Link>
  );
}

/** Events that belong with this one under what they are to it. */
function Related({
  title,
  events,
}: {
  title: string;
  events: readonly EventSummary[];
}): ReactElement | null {
  if (events.length === 0) return null;
  return (
    <div className="related">
      <h4 className="mut">{title}</h4>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <EventLink event={event} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an event answers, what answers it, and who joined in it. */
export function Exchange({ event }: { event: EventDetail }): ReactElement | null {
  const { answers, answeredBy, joint } = event;
  if (answers.length + answeredBy.length + joint.length === 0) return null;
  return (
    <section className="exchange" aria-label={WORDS.ledger.exchange}>
      <h3 className="h">{WORDS.ledger.exchange}</h3>
      <Related title={WORDS.ledger.answers} events={answers} />
      <Related title={WORDS.ledger.answered} events={answeredBy} />
      <Related title={WORDS.ledger.joint} events={joint} />
    </section>
  );
}
