import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import type { Network } from '../../../../server/model/network.ts';
import { useEntity, usePartners } from '../../queries/queries.ts';
import { WORDS } from '../../words/words.ts';
import { ActBars } from './ActBars.tsx';
import { Affiliations } from './Affiliations.tsx';
import { AwaitedPanel } from './AwaitedPanel.tsx';
import { EntityHead } from './EntityHead.tsx';
import { Link } from '../kit/Link.tsx';
import { Neighbors } from './Neighbors.tsx';
import { Outlets } from './Outlets.tsx';
import { Partners } from './Partners.tsx';
import { EventLink } from './Related.tsx';

const MOST_PARTNERS = 6;

function Events({ detail }: { detail: EntityDetail }): ReactElement {
  return (
    <section className="evlist">
      <h3 className="h">
        {WORDS.entity.events}
        <span className="r num">
          {WORDS.entity.ofEvents(detail.events.length, detail.eventCount)}
        </span>
      </h3>
      <ul>
        {detail.events.map((event) => (
          <li key={event.id}>
            <EventLink event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An entity: what it did and received, whom it speaks for, its events and documents. */
export function EntityPanel({
  id,
  network,
}: {
  id: string;
  network: Network | null;
}): ReactElement {
  const { data: detail, error, refetch } = useEntity(id);
  const { data: partners, error: failure, refetch: again } = usePartners(id, MOST_PARTNERS);
  // Both come together, or the panel would move under the reader's eyes.
  if (detail === undefined || partners === undefined)
    return (
      <AwaitedPanel
        label={WORDS.entity.label}
        error={error ?? failure}
        onRetry={() => void Promise.all([refetch(), again()])}
      />
    );
  // An old link may name an entity that is another one by now.
  const kept = detail.entity.id;
  return (
    <aside className="panel" aria-label={WORDS.entity.label}>
      <EntityHead detail={detail} network={network} />
      {detail.did.length + detail.received.length === 0 ? null : (
        <div className="sect twocol">
          <ActBars title={WORDS.entity.did} acts={detail.did} id={kept} />
          <ActBars title={WORDS.entity.received} acts={detail.received} id={kept} />
        </div>
      )}
      <Partners id={kept} partners={partners} />
      <Neighbors id={kept} network={network} />
      <Affiliations detail={detail} />
      <Outlets detail={detail} />
      <Events detail={detail} />
      <section className="evlist">
        <h3 className="h">
          {WORDS.entity.documents}
          <span className="r num">{detail.documentCount}</span>
        </h3>
        <ul className="doclinks">
          {detail.documents.map((source) => (
            <li key={source.id}>
              <Link to={{ view: 'document', id: source.id, event: null }}>
                <span className="outlet">{source.outlet ?? WORDS.ledger.outletUnknown}</span>
                <span>{source.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
