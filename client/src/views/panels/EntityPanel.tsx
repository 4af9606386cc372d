import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import type { Network } from '../../../../server/model/network.ts';
import { useEntity } from '../../queries/queries.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { createPath } from '../../state/path.ts';
import { filter, goTo } from '../../state/producers.ts';
import { nameAct } from '../../text/acts.ts';
import { balanceOf, saySeen } from '../../text/balance.ts';
import { formatDate } from '../../text/dates.ts';
import { PATH_WORDS } from '../../words/paths.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { counted, WORDS } from '../../words/words.ts';
import { whenOf } from './EventPanel.tsx';
import { DrillButton } from './DrillButton.tsx';
import { ActBadge, Disc, Glyph, quadCode } from '../kit/glyphs.tsx';
import { Link } from '../kit/Link.tsx';
import { Neighbors } from './Neighbors.tsx';
import { AwaitedPanel } from './AwaitedPanel.tsx';
import { CloseButton } from './Panel.tsx';

type Acts = EntityDetail['did'];

const BAR_WIDTH = 32;

function ActBars({ title, acts }: { title: string; acts: Acts }): ReactElement {
  const most = Math.max(1, ...acts.map((act) => act.events));
  const sum = acts.reduce((total, act) => total + act.events, 0);
  return (
    <section>
      <h3 className="h">
        {title}
        <span className="r num">{sum === 0 ? WORDS.entity.nothing : counted(sum, 'event')}</span>
      </h3>
      {acts.map((act) => (
        <div className="arow" key={act.act}>
          <span className="an">{nameAct(act.label)}</span>
          <span className={`ab q-${quadCode(act.quad)}`}>
            <i style={{ width: Math.max(3, (BAR_WIDTH * act.events) / most) }} />
          </span>
          <span className="n num">{act.events}</span>
        </div>
      ))}
    </section>
  );
}

function wayOf({ kind, direction }: EntityDetail['affiliations'][number]): string {
  if (kind === 'speaks-for')
    return direction === 'out' ? WORDS.entity.speaksFor : WORDS.entity.speaker;
  return direction === 'out' ? WORDS.entity.partOf : WORDS.entity.part;
}

function Affiliations({ detail }: { detail: EntityDetail }): ReactElement | null {
  if (detail.affiliations.length === 0) return null;
  return (
    <section className="sect">
      <h3 className="h">{WORDS.entity.affiliations}</h3>
      <ul className="affs">
        {detail.affiliations.map((tie) => (
          <li key={`${tie.kind} ${tie.direction} ${tie.entity.id}`}>
            <span className="mut">{wayOf(tie)}</span>
            <Glyph kind={tie.entity.kind} />
            <Link to={{ view: 'network', opened: { kind: 'entity', id: tie.entity.id } }}>
              {tie.entity.name}
            </Link>
            <span className="mut title">{tie.title ?? ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
            <Link to={{ view: 'network', opened: { kind: 'event', id: event.id } }}>
              <span className="l1">
                <ActBadge label={event.label} quad={event.quad} />
                <span className="mut num">{whenOf(event)}</span>
                <span className="grow" />
                <span className="mut num">{counted(event.reports, 'report')}</span>
              </span>
              <span>{event.summary}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When it is told of, and how much of that is cooperation. */
function Seen({ detail }: { detail: EntityDetail }): ReactElement {
  const seen = saySeen(detail);
  const { cooperation, conflict } = balanceOf(detail);
  return (
    <div className="seen sec small num">
      {seen === null ? null : <p>{seen}</p>}
      {cooperation + conflict === 0 ? null : (
        <>
          <p>{WORDS.entity.balance(cooperation, conflict)}</p>
          <div className="balance" aria-hidden="true">
            <i className="q-vc" style={{ flexGrow: cooperation }} />
            <i className="q-vx" style={{ flexGrow: conflict }} />
          </div>
        </>
      )}
    </div>
  );
}

function Head({
  detail,
  network,
}: {
  detail: EntityDetail;
  network: Network | null;
}): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  const { entity } = detail;
  const isCenter = filters.center === entity.id;
  return (
    <div className="phead">
      <div className="crumb">
        <span>{KIND_WORDS[entity.kind]}</span>
        <span className="grow" />
        <CloseButton />
      </div>
      <h2 className="dy">
        <Disc entity={entity} />
        <b>{entity.name}</b>
        {detail.iso3 === null ? null : <span className="id">{detail.iso3}</span>}
      </h2>
      {detail.signedOn === null ? null : (
        <p className="sec num">{WORDS.entity.signedOn(formatDate(detail.signedOn))}</p>
      )}
      {detail.aliases.length === 0 ? null : (
        <p className="mut small aliases">
          {WORDS.entity.alsoCalled} {detail.aliases.slice(0, 8).join(', ')}
        </p>
      )}
      <Seen detail={detail} />
      <div className="btns around">
        <button
          type="button"
          className="btn"
          aria-pressed={isCenter}
          onClick={() => apply(filter({ center: isCenter ? null : entity.id }))}
        >
          {isCenter ? WORDS.entity.everyone : WORDS.entity.onlyAround}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => apply(goTo({ view: 'network', opened: createPath(entity.id, '') }))}
        >
          {PATH_WORDS.pathTo}
        </button>
        <DrillButton entity={entity} network={network} />
      </div>
    </div>
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
  if (detail === undefined)
    return <AwaitedPanel label={WORDS.entity.label} error={error} onRetry={() => void refetch()} />;
  return (
    <aside className="panel" aria-label={WORDS.entity.label}>
      <Head detail={detail} network={network} />
      <div className="sect twocol">
        <ActBars title={WORDS.entity.did} acts={detail.did} />
        <ActBars title={WORDS.entity.received} acts={detail.received} />
      </div>
      <Neighbors id={id} network={network} />
      <Affiliations detail={detail} />
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
