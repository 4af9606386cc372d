import { useMemo, type ReactElement } from 'react';
import { listUnanswered } from '../../conversation/acts.ts';
import { createConversation, type ConversationPlace } from '../../state/conversation.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { CLOCKS } from '../../state/model.ts';
import { filter, goTo } from '../../state/producers.ts';
import { formatRange } from '../../text/dates.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Segments } from '../kit/controls.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
import { Party } from '../kit/Party.tsx';
import { Compare } from './Compare.tsx';
import { Cut } from './Cut.tsx';
import { RollUp } from './RollUp.tsx';
import type { Talk } from './talk.ts';

interface HeadProps {
  readonly talk: Talk;
  readonly place: ConversationPlace;
}

/** The days that the acts take up, and how many acts and reports there are. */
function Totals({ talk }: { talk: Talk }): ReactElement {
  const { dyad, acts, columns } = talk;
  const dated = columns.filter((column) => column.kind !== 'unknown');
  const [first, last] = [dated.at(0), dated.at(-1)];
  const own = acts.filter(({ isContext }) => !isContext);
  const reports = own.reduce((sum, { event }) => sum + event.reports, 0);
  return (
    <>
      {first === undefined || last === undefined ? null : (
        <span className="num sec">{formatRange(first.from, last.to)}</span>
      )}
      <span className="mut num">
        {TALK_WORDS.counts(own.length, reports, acts.length - own.length)}
        {dyad.truncated ? ` · ${TALK_WORDS.latest(dyad.events.length, dyad.counts.passed)}` : ''}
      </span>
    </>
  );
}

function Choices({ talk, place }: HeadProps): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  const waiting = useMemo(() => listUnanswered(talk.all).length, [talk.all]);
  const { about } = talk.dyad.counts;
  const isAbout = filters.about === 'kept';
  const isOnly = place.only === 'unanswered';
  const isWords = place.as === 'words';
  return (
    <div className="talkset">
      <Segments
        label={TALK_WORDS.clock}
        options={CLOCKS.map((value) => ({ value, text: TALK_WORDS.clocks[value] }))}
        value={filters.clock}
        onChange={(clock) => apply(filter({ clock }))}
      />
      {about === 0 ? null : (
        <button
          type="button"
          className="btn"
          title={TALK_WORDS.saidAboutTold}
          aria-pressed={isAbout}
          onClick={() => apply(filter({ about: isAbout ? 'left' : 'kept' }))}
        >
          {TALK_WORDS.saidAbout} <span className="num mut">{about}</span>
        </button>
      )}
      <button
        type="button"
        className="btn"
        title={TALK_WORDS.unansweredTold}
        aria-pressed={isOnly}
        onClick={() => apply(goTo({ ...place, only: isOnly ? 'all' : 'unanswered' }))}
      >
        {TALK_WORDS.unanswered} <span className="num mut">{waiting}</span>
      </button>
      <button
        type="button"
        className="btn quiet inwordsbtn"
        onClick={() => apply(goTo({ ...place, as: isWords ? 'picture' : 'words' }))}
      >
        <Icon name={isWords ? 'picture' : 'lines'} />
        {isWords ? TALK_WORDS.asPicture : TALK_WORDS.inWords}
      </button>
    </div>
  );
}

/** Who the two are, how much there is between them, and how it is shown. */
export function Head({ talk, place }: HeadProps): ReactElement {
  const { a, b } = talk.dyad;
  return (
    <div className="talkhead">
      <h2 className="dy">
        <Party entity={a} />
        <span className="waysign mut">
          <Icon name="invert" />
        </span>
        <Party entity={b} />
      </h2>
      <Link className="ib" label={TALK_WORDS.other} to={createConversation(null)}>
        <Icon name="pen" />
      </Link>
      <Compare place={place} />
      <span className="rule" />
      <Totals talk={talk} />
      <Cut talk={talk} />
      <RollUp talk={talk} />
      <span className="grow" />
      <Choices talk={talk} place={place} />
    </div>
  );
}
