import type { ReactElement } from 'react';
import type { EventDetail } from '../../../../server/model/ledger.ts';
import { useEvent } from '../../queries/queries.ts';
import { STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { Corroboration } from './Corroboration.tsx';
import { Disagreements } from './Disagreements.tsx';
import { listSpokenOf } from '../../text/spokenOf.ts';
import { headOf } from '../../graph/style/look.ts';
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

/** Who acts, and toward whom; of what is said to nobody, about whom. */
function Dyad({ event }: { event: EventDetail }): ReactElement {
  const { source, target, quad } = event;
  const spokenOf = listSpokenOf(event);
  return (
    <h2 className="dy">
      <Party entity={source} />
      <EdgeKey quad={quad} head={target === null ? 'dot' : headOf(quad)} wide />
      {target === null ? (
        <span className="mut">
          {spokenOf.length === 0 ? WORDS.ledger.nobody : WORDS.ledger.about}
        </span>
      ) : (
        <Party entity={target} />
      )}
      {spokenOf.map((entity) => (
        <Party key={entity.id} entity={entity} />
      ))}
    </h2>
  );
}

/** What an event has to do with beside those who stand above it. */
function Concerns({ event }: { event: EventDetail }): ReactElement | null {
  const above = new Set(listSpokenOf(event));
  const others = event.concerns.filter((entity) => !above.has(entity));
  if (others.length === 0) return null;
  return (
    <p className="mut small concerns">
      {WORDS.ledger.concerns}{' '}
      {others.map((entity) => (
        <Link key={entity.id} to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}>
          {entity.name}
        </Link>
      ))}
    </p>
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
        <Concerns event={event} />
        {event.status === 'asserted' && listSpokenOf(event).length > 0 ? (
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
