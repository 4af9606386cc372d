import type { ReactElement } from 'react';
import type { EntityDetail } from '../../../../server/model/ledger.ts';
import type { Network } from '../../../../server/model/network.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { createPath } from '../../state/path.ts';
import { filter, goTo } from '../../state/producers.ts';
import { balanceOf, isSpokenOf, listOwn, saySeen } from '../../text/balance.ts';
import { formatDate } from '../../text/dates.ts';
import { PATH_WORDS } from '../../words/paths.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { Disc } from '../kit/glyphs.tsx';
import { Course } from './Course.tsx';
import { DrawAbout } from './DrawAbout.tsx';
import { DrillButton } from './DrillButton.tsx';
import { CloseButton } from './Panel.tsx';

const MOST_ALIASES = 8;

/** When it is told of, how much of that is cooperation, and how that went. */
function Seen({ detail }: { detail: EntityDetail }): ReactElement {
  const seen = saySeen(detail);
  const { cooperation, conflict } = balanceOf([...detail.did, ...detail.received]);
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
      <Course events={listOwn(detail)} />
    </div>
  );
}

/** Who an entity is, by which other names, when it is told of, and what can be done with it. */
export function EntityHead({
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
          {WORDS.entity.alsoCalled} {detail.aliases.slice(0, MOST_ALIASES).join(', ')}
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
        {isSpokenOf(detail) ? <DrawAbout /> : null}
      </div>
    </div>
  );
}
