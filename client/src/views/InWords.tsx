import type { ReactElement } from 'react';
import type { Network } from '../../../server/model/network.ts';
import { sayNetwork } from '../text/sentences.ts';
import { WORDS } from '../words.ts';
import { Link } from './Link.tsx';

/** The map as sentences: the equal of the picture. */
export function InWords({ network }: { network: Network }): ReactElement {
  const names = new Map<string, string>(network.nodes.map((node) => [node.id, node.name]));
  return (
    <div className="inwords" role="region" aria-label={WORDS.words.title} tabIndex={0}>
      <ul>
        {sayNetwork(network).map(({ id, text, event }) => (
          <li key={id}>
            {event === null ? (
              text
            ) : (
              <Link to={{ view: 'network', opened: { kind: 'event', id: event } }}>{text}</Link>
            )}
          </li>
        ))}
        {network.ties.map((tie) => (
          <li key={tie.id} className="mut">
            {names.get(tie.source) ?? tie.source} {WORDS.words.tie[tie.kind]}{' '}
            {names.get(tie.target) ?? tie.target}
            {tie.title === null ? '' : ` (${tie.title})`}.
          </li>
        ))}
      </ul>
    </div>
  );
}
