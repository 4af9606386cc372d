import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { findEdge, listActsBetween } from '../../state/selection.ts';
import { WORDS } from '../../words/words.ts';
import { Link } from '../kit/Link.tsx';
import { Steps } from './Steps.tsx';

/** Which act of those between two on the map it is, and the way to the others. */
export function MapCrumb({
  event,
  network,
}: {
  event: string;
  network: Network | null;
}): ReactElement {
  const edge = network === null ? null : findEdge(network, event);
  const acts =
    network === null || edge === null ? [] : listActsBetween(network, edge.source, edge.target);
  const at = acts.indexOf(event);
  return (
    <>
      <span className="num">
        {edge === null || at < 0 ? null : (
          <>
            {WORDS.ledger.actOf(at + 1, acts.length)}
            {' · '}
            <Link
              to={{ view: 'network', opened: { kind: 'dyad', a: edge.source, b: edge.target } }}
            >
              {WORDS.ledger.wholeExchange}
            </Link>
          </>
        )}
      </span>
      <span className="grow" />
      <Steps
        acts={acts}
        at={at}
        placeOf={(id) => ({ view: 'network', opened: { kind: 'event', id } })}
      />
    </>
  );
}
