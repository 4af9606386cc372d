import type { ReactElement } from 'react';
import type { EventDetail } from '../../../../server/model/ledger.ts';
import { useEvent } from '../../queries/queries.ts';
import { STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { Corroboration } from './Corroboration.tsx';
import { Disagreements } from './Disagreements.tsx';
import { ActBadge, EdgeKey } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { Party } from '../kit/Party.tsx';
import { AwaitedPanel } from './AwaitedPanel.tsx';
import { CloseButton } from './Panel.tsx';
import { DrawAbout } from './DrawAbout.tsx';
import { Ledger } from './Ledger.tsx';
import { Exchange, whenOf } from './Related.tsx';

/** Whether its summary says more than who did what to whom, which stands above it. */
function saysMore({ source, label, target, summary }: EventDetail): boolean {
  return summary !== `${source.name} ${label.toLowerCase()} ${target?.name ?? ''}`.trim();
}

/** Whether the map draws it only where it draws what is said about others. */
function isSaidAbout({ status, target, concerns }: EventDetail): boolean {
  return status === 'asserted' && target === null && concerns.length > 0;
}

function Dyad({ event }: { event: EventDetail }): ReactElement {
  return (
    <h2 className="dy">
      <Party entity={event.source} />
      <EdgeKey quad={event.quad} wide />
      {event.target === null ? (
        <span className="mut">{WORDS.ledger.nobody}</span>
      ) : (
        <Party entity={event.target} />
      )}
    </h2>
  );
}

/** The claim ledger of an event, under what it stands among: who, act and date, corroboration, disagreement, reports. */
export function EventPanel({ id, crumb }: { id: string; crumb: ReactElement }): ReactElement {
  const { data: event, error, refetch } = useEvent(id);
  if (event === undefined)
    return <AwaitedPanel label={WORDS.ledger.label} error={error} onRetry={() => void refetch()} />;
  return (
    <aside className="panel" aria-label={WORDS.ledger.label}>
      <div className="phead">
        <div className="crumb">
          {crumb}
          <CloseButton />
        </div>
        <Dyad event={event} />
        <div className="sub">
          <ActBadge label={event.label} quad={event.quad} />
          <span className="sec num">{whenOf(event)}</span>
          <span className="mut num small">
            {WORDS.ledger.measure(event.cameo, event.goldstein.toFixed(1).replace('-', '−'))}
          </span>
          {event.status === 'asserted' ? null : (
            <span className="tag warn">{STATUS_WORDS[event.status]}</span>
          )}
        </div>
        {saysMore(event) ? <p className="sec summary">{event.summary}</p> : null}
        {event.concerns.length === 0 ? null : (
          <p className="mut small concerns">
            {WORDS.ledger.concerns}{' '}
            {event.concerns.map((entity) => (
              <Link
                key={entity.id}
                to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}
              >
                {entity.name}
              </Link>
            ))}
          </p>
        )}
        {isSaidAbout(event) ? (
          <div className="btns around">
            <DrawAbout />
          </div>
        ) : null}
      </div>
      <Corroboration event={event} />
      <Disagreements event={event} />
      <Exchange event={event} />
      <Ledger event={event} />
    </aside>
  );
}
