import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { Target } from '../../sigma/focus.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { tallyNode, type Tally } from '../../text/sentences.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { counted, WORDS } from '../../words/words.ts';
import { ActBadge, Glyph, quadCode } from '../kit/glyphs.tsx';

interface HoverCardProps {
  readonly network: Network;
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

function TallyRow({ name, tally }: { name: string; tally: Tally }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {tally.length === 0 ? <span className="mut">0</span> : null}
        {tally.map(([quad, events]) => (
          <span key={quad} className="tally">
            <i className={`q-${quadCode(quad)}`} />
            {events}
          </span>
        ))}
      </dd>
    </>
  );
}

function NodeCard({ network, id }: { network: Network; id: string }): ReactElement | null {
  const node = network.nodes.find((other) => other.id === id);
  if (node === undefined) return null;
  const { did, received, about } = tallyNode(network, id);
  return (
    <>
      <div className="tt">
        <Glyph kind={node.kind} />
        <b>{node.name}</b>
        <span className="mut">{KIND_WORDS[node.kind].toLowerCase()}</span>
      </div>
      <dl>
        <TallyRow name={WORDS.map.received} tally={received} />
        <TallyRow name={WORDS.map.did} tally={did} />
        {about.length === 0 ? null : <TallyRow name={WORDS.map.about} tally={about} />}
      </dl>
    </>
  );
}

function EdgeCard({ network, id }: { network: Network; id: string }): ReactElement | null {
  const edge = network.edges.find((other) => other.id === id);
  if (edge === undefined) return null;
  const nameOf = (entity: string): string =>
    network.nodes.find((node) => node.id === entity)?.name ?? entity;
  return (
    <>
      <ActBadge label={edge.label} quad={edge.quad} />
      <p className="tn2">
        {nameOf(edge.source)} → {nameOf(edge.target)}
      </p>
      <p className="mut num">
        {edge.firstDate === null || edge.lastDate === null
          ? WORDS.ledger.noDate
          : edge.firstDate === edge.lastDate
            ? formatDate(edge.firstDate)
            : formatRange(edge.firstDate, edge.lastDate)}
      </p>
      <p className="mut num">
        {counted(edge.events, 'event')} · {counted(edge.reports, 'report')} · {edge.independent}{' '}
        independent
      </p>
    </>
  );
}

/** What the pointer is on, in a card on the side that is free. */
export function HoverCard({ network, target, x, y }: HoverCardProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = root.current;
    const room = card?.parentElement;
    if (card === null || room === null || room === undefined) return;
    const isRight = x + 28 + card.offsetWidth < room.clientWidth;
    const left = isRight ? x + 28 : Math.max(8, x - 28 - card.offsetWidth);
    const top = Math.min(Math.max(8, y - 24), room.clientHeight - card.offsetHeight - 8);
    card.style.transform = `translate(${left}px, ${top}px)`;
  }, [x, y, target.id]);
  return (
    <div className="tip popover" ref={root} aria-hidden="true">
      {target.kind === 'node' ? (
        <NodeCard network={network} id={target.id} />
      ) : (
        <EdgeCard network={network} id={target.id} />
      )}
    </div>
  );
}
