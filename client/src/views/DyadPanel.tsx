import type { ReactElement } from 'react';
import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import { formatDate, formatRange } from '../text/dates.ts';
import { counted, WORDS } from '../words/words.ts';
import { ActBadge } from './glyphs.tsx';
import { Link } from './Link.tsx';
import { CloseButton } from './Panel.tsx';

function EdgeRow({
  edge,
  names,
}: {
  edge: NetworkEdge;
  names: ReadonlyMap<string, string>;
}): ReactElement {
  const first = edge.eventIds.at(0);
  const when =
    edge.firstDate === null || edge.lastDate === null
      ? WORDS.ledger.noDate
      : edge.firstDate === edge.lastDate
        ? formatDate(edge.firstDate)
        : formatRange(edge.firstDate, edge.lastDate);
  const row = (
    <>
      <span className="l1">
        <ActBadge label={edge.label} quad={edge.quad} />
        <span className="mut num">{when}</span>
        <span className="grow" />
        <span className="mut num">{counted(edge.reports, 'report')}</span>
      </span>
      <span>
        {names.get(edge.source)} → {names.get(edge.target)}
      </span>
    </>
  );
  return (
    <li>
      {first === undefined ? (
        row
      ) : (
        <Link to={{ view: 'network', opened: { kind: 'event', id: first } }}>{row}</Link>
      )}
    </li>
  );
}

/** All acts between two entities that the map shows, both ways. */
export function DyadPanel({
  a,
  b,
  network,
}: {
  a: string;
  b: string;
  network: Network | null;
}): ReactElement {
  const names = new Map<string, string>(network?.nodes.map((node) => [node.id, node.name]) ?? []);
  const ends: readonly string[] = [a, b];
  const edges =
    network?.edges
      .filter((edge) => ends.includes(edge.source) && ends.includes(edge.target))
      .sort((x, y) => (x.firstDate ?? '').localeCompare(y.firstDate ?? '')) ?? [];
  return (
    <aside className="panel" aria-label={WORDS.dyad.title}>
      <div className="phead">
        <div className="crumb">
          <span>{WORDS.dyad.title}</span>
          <span className="grow" />
          <CloseButton />
        </div>
        <h2 className="dy">
          {ends.map((id) => (
            <Link key={id} to={{ view: 'network', opened: { kind: 'entity', id } }}>
              {names.get(id) ?? id}
            </Link>
          ))}
        </h2>
      </div>
      <section className="evlist">
        {edges.length === 0 ? <p className="mut">{WORDS.dyad.none}</p> : null}
        <ul>
          {edges.map((edge) => (
            <EdgeRow key={edge.id} edge={edge} names={names} />
          ))}
        </ul>
      </section>
    </aside>
  );
}
