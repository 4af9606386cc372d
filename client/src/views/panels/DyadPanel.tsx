import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import type { EventSummary } from '../../../../server/model/ledger.ts';
import type { Network } from '../../../../server/model/network.ts';
import { createConversation } from '../../state/conversation.ts';
import { useDyad } from '../../queries/queries.ts';
import { listTurns, type Turn } from '../../text/exchange.ts';
import { listSpokenOf } from '../../text/spokenOf.ts';
import { nameAct } from '../../text/acts.ts';
import { STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { AwaitedPanel } from './AwaitedPanel.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
import { Party } from '../kit/Party.tsx';
import { CloseButton } from './Panel.tsx';
import { EventLink, whenOf } from './Related.tsx';

/** Who acted toward whom: an arrow for each way in which there are acts. */
function Ways({ there, back }: { there: Way; back: Way }): ReactElement {
  return (
    <span className="waysign mut">
      {back.to > 0 ? <Icon name="from" /> : null}
      {there.to > 0 ? <Icon name="to" /> : null}
      {there.to + back.to === 0 ? <span aria-hidden="true">–</span> : null}
    </span>
  );
}

/** How many acts one did to the other, and how many words it said about the other. */
interface Way {
  readonly to: number;
  readonly about: number;
}

function countWay(turns: readonly Turn[]): Way {
  const to = turns.filter(({ event }) => event.target !== null).length;
  return { to, about: turns.length - to };
}

/** What an act of the exchange answers: the thread through it. */
function Answers({ events }: { events: readonly EventSummary[] }): ReactElement | null {
  if (events.length === 0) return null;
  return (
    <p className="answers">
      <Icon name="from" small />
      {WORDS.ledger.answers}{' '}
      {events.map((event) => (
        <Link key={event.id} to={{ view: 'network', opened: { kind: 'event', id: event.id } }}>
          {nameAct(event.label)}, {whenOf(event)}
        </Link>
      ))}
    </p>
  );
}

function listNames(entities: readonly EntityRef[]): string {
  return entities.map(({ name }) => name).join(', ');
}

function TurnRow({ turn: { event, isBack } }: { turn: Turn }): ReactElement {
  const spokenOf = listSpokenOf(event);
  return (
    <li className={isBack ? 'turn back' : 'turn'}>
      <EventLink event={event} />
      {spokenOf.length === 0 ? null : (
        <p className="mut small spoken">{WORDS.table.about(listNames(spokenOf))}</p>
      )}
      {event.status === 'asserted' ? null : (
        <span className="tag warn">{STATUS_WORDS[event.status]}</span>
      )}
      <Answers events={event.answers} />
    </li>
  );
}

/** How many of the acts stand on the map; the filters and its limits may leave some out. */
function countShown(turns: readonly Turn[], network: Network | null): number {
  const shown = new Set<string>(network?.edges.flatMap(({ eventIds }) => eventIds) ?? []);
  return turns.filter(({ event }) => shown.has(event.id)).length;
}

/** All that two entities did to each other, as an exchange: each on its own side, with what it answers. */
export function DyadPanel({
  a,
  b,
  network,
}: {
  a: string;
  b: string;
  network: Network | null;
}): ReactElement {
  const { data: dyad, error, refetch } = useDyad(a, b);
  if (dyad === undefined)
    return <AwaitedPanel label={WORDS.dyad.title} error={error} onRetry={() => void refetch()} />;
  const turns = listTurns(dyad);
  const there = countWay(turns.filter(({ isBack }) => !isBack));
  const back = countWay(turns.filter(({ isBack }) => isBack));
  const shown = countShown(turns, network);
  return (
    <aside className="panel" aria-label={WORDS.dyad.title}>
      <div className="phead">
        <div className="crumb">
          <span>{WORDS.dyad.title}</span>
          <span className="grow" />
          <CloseButton />
        </div>
        <h2 className="dy">
          <Party entity={dyad.a} />
          <Ways there={there} back={back} />
          <Party entity={dyad.b} />
        </h2>
        <Link className="btn talkway" to={createConversation({ a: dyad.a.id, b: dyad.b.id })}>
          <Icon name="invert" />
          {WORDS.dyad.asConversation}
        </Link>
        <ul className="sec small toward num">
          <li>{WORDS.dyad.way(dyad.a.name, dyad.b.name, there.to, there.about)}</li>
          <li>{WORDS.dyad.way(dyad.b.name, dyad.a.name, back.to, back.about)}</li>
          {network === null || shown === turns.length ? null : (
            <li className="mut">{WORDS.dyad.shown(shown, turns.length)}</li>
          )}
          {dyad.truncated ? <li className="mut">{WORDS.dyad.latest(turns.length)}</li> : null}
        </ul>
      </div>
      <section className="evlist">
        {turns.length === 0 ? <p className="mut">{WORDS.dyad.none}</p> : null}
        <ol>
          {turns.map((turn) => (
            <TurnRow key={turn.event.id} turn={turn} />
          ))}
        </ol>
      </section>
    </aside>
  );
}
