import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import type { Network, NetworkEdge } from '../../../../server/model/network.ts';
import { useEntity } from '../../queries/queries.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { counted, WORDS } from '../../words/words.ts';
import { ActBadge, Disc } from '../kit/glyphs.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
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

/** An end of the dyad: as the map has it, else as the graph has. */
function useParty(id: string, network: Network | null): EntityRef | null {
  const node = network?.nodes.find((other) => other.id === id);
  const { data } = useEntity(node === undefined ? id : null);
  return node ?? data?.entity ?? null;
}

function nameOf(id: string, party: EntityRef | null): string {
  return party?.name ?? id;
}

function sumOf(edges: readonly NetworkEdge[]): number {
  return edges.reduce((sum, edge) => sum + edge.events, 0);
}

function Party({ id, party }: { id: string; party: EntityRef | null }): ReactElement {
  return (
    <span className="party">
      {party === null ? null : <Disc entity={party} />}
      <Link to={{ view: 'network', opened: { kind: 'entity', id } }}>{nameOf(id, party)}</Link>
    </span>
  );
}

/** Who acted toward whom: an arrow for each way in which there are acts. */
function Ways({ there, back }: { there: number; back: number }): ReactElement {
  return (
    <span className="waysign mut">
      {back > 0 ? <Icon name="from" /> : null}
      {there > 0 ? <Icon name="to" /> : null}
      {there + back === 0 ? <span aria-hidden="true">–</span> : null}
    </span>
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
  const parties = [useParty(a, network), useParty(b, network)] as const;
  const edges =
    network?.edges
      .filter((edge) => ends.includes(edge.source) && ends.includes(edge.target))
      .sort((x, y) => (x.firstDate ?? '').localeCompare(y.firstDate ?? '')) ?? [];
  const there = edges.filter(({ source }) => source === a);
  const back = edges.filter(({ source }) => source === b);
  return (
    <aside className="panel" aria-label={WORDS.dyad.title}>
      <div className="phead">
        <div className="crumb">
          <span>{WORDS.dyad.title}</span>
          <span className="grow" />
          <CloseButton />
        </div>
        <h2 className="dy">
          <Party id={a} party={parties[0]} />
          <Ways there={there.length} back={back.length} />
          <Party id={b} party={parties[1]} />
        </h2>
        <ul className="sec small toward num">
          <li>{WORDS.dyad.way(nameOf(a, parties[0]), nameOf(b, parties[1]), sumOf(there))}</li>
          <li>{WORDS.dyad.way(nameOf(b, parties[1]), nameOf(a, parties[0]), sumOf(back))}</li>
        </ul>
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
