import type { ReactElement } from 'react';
import { sayDifference, writeValue } from '../../conversation/flags.ts';
import type { Act } from '../../conversation/acts.ts';
import { cutTelling, pickReport } from '../../conversation/telling.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { HEDGE_WORDS, STATUS_WORDS } from '../../words/terms.ts';
import { counted } from '../../words/words.ts';
import { ActBadge } from '../kit/glyphs.tsx';
import { Icon } from '../kit/icons.tsx';
import { nameOthers, type Talk } from './talk.ts';

interface CardProps {
  readonly act: Act;
  readonly dyad: Talk['dyad'];
}

/** What is to be known of an act beside its sentence: on whose word, how firmly, where reports differ, whether it was answered. */
function Flags({ act: { event, isUnanswered } }: Pick<CardProps, 'act'>): ReactElement {
  const report = pickReport(event);
  const word = report?.attribution.at(-1);
  const [first, ...others] = event.disagreements;
  return (
    <>
      {word === undefined || first !== undefined ? null : (
        <span className="word">
          <Icon name="from" small />
          <span>{word.name}</span>
        </span>
      )}
      <span className="grow" />
      {event.status === 'asserted' ? null : (
        <span className="fl w">{STATUS_WORDS[event.status]}</span>
      )}
      {event.hedge === null ? null : <span className="fl">{HEDGE_WORDS[event.hedge]}</span>}
      {first === undefined ? null : (
        <span className="fl w">
          <Icon name="fork" small />
          {sayDifference(first)}
          {others.length === 0 ? '' : ` +${others.length}`}
        </span>
      )}
      {isUnanswered ? (
        <span className="fl o">
          <i />
          {TALK_WORDS.noAnswer}
        </span>
      ) : null}
    </>
  );
}

/** What a card says of an act: what, how strongly, who, in which words, how well it is told. */
export function CardFace({ act, dyad }: CardProps): ReactElement {
  const { event, who } = act;
  const report = pickReport(event);
  const others = nameOthers(act, dyad);
  return (
    <>
      <span className="chead">
        <ActBadge label={event.label} quad={event.quad} />
        {act.spokenOf.length === 0 ? null : (
          <span className="mut small">{TALK_WORDS.aboutOther}</span>
        )}
        <span className="grow" />
        <span className="num g">{writeValue(event.goldstein)}</span>
      </span>
      <span className="who">
        {who.map(({ name }) => name).join(', ')}
        {others === null ? null : <span className="mut"> {others}</span>}
      </span>
      <span className="tells">
        {report === undefined
          ? event.summary
          : cutTelling(report).map(({ text, isCue }, index) =>
              isCue ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
            )}
      </span>
      <span className="cfoot">
        <span className="num">{counted(event.reports, 'report')}</span>
        <Flags act={act} />
      </span>
    </>
  );
}
