import { useMemo, type ReactElement } from 'react';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import { networkOf } from '../../graph/network/documentNetwork.ts';
import { useEvent } from '../../queries/queries.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import type { DocumentReport } from '../../text/passages.ts';
import { citeReport } from '../../text/citation.ts';
import { formatDate } from '../../text/dates.ts';
import { DATED_BY_WORDS, HEDGE_WORDS, speechOf, STATUS_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { Exchange, whenOf } from '../panels/Related.tsx';
import { ActBadge, Glyph } from '../kit/glyphs.tsx';
import { CopyButton } from '../kit/CopyButton.tsx';
import { Icon } from '../kit/icons.tsx';
import { Chain } from '../panels/Ledger.tsx';
import { Link } from '../kit/Link.tsx';
import { MapCanvas } from '../map/MapCanvas.tsx';

function Detail({
  source,
  report,
}: {
  source: DocumentDetail;
  report: DocumentReport;
}): ReactElement {
  const { event } = report;
  const { data: detail } = useEvent(event.id);
  const told = detail?.ledger.find(({ document }) => document.id === source.id);
  const [first] = report.spans;
  return (
    <div className="evd">
      <ActBadge label={event.label} quad={event.quad} />
      {event.status === 'asserted' ? null : (
        <span className="tag warn">{STATUS_WORDS[event.status]}</span>
      )}
      <h2>
        <span className="party">
          <Glyph kind={event.source.kind} />
          {event.source.name}
        </span>
        {event.target === null ? null : (
          <>
            <Icon name="to" small />
            <span className="party">
              <Glyph kind={event.target.kind} />
              {event.target.name}
            </span>
          </>
        )}
      </h2>
      {event.content === null ? null : <p className="sec">“{event.content}”</p>}
      <dl className="kv num">
        <dt>{WORDS.ledger.happened}</dt>
        <dd>
          {whenOf({ date: report.date, dateEnd: null })}
          {report.dateText === null ? null : <span className="mut">“{report.dateText}”</span>}
        </dd>
        <dt>{WORDS.ledger.published}</dt>
        <dd>
          {source.publishedAt === null ? WORDS.ledger.notStated : formatDate(source.publishedAt)}
          <span className="mut">{DATED_BY_WORDS[source.datedBy]}</span>
        </dd>
        <dt>{WORDS.document.onWhoseWord}</dt>
        <dd>
          <Chain report={{ attribution: report.attribution, document: source }} />
        </dd>
        <dt>{WORDS.document.reports}</dt>
        <dd>{WORDS.ledger.corroboration(event.reports, event.independent)}</dd>
        <dt>{WORDS.document.characters}</dt>
        <dd className="id">
          {first?.start}–{first?.end}
        </dd>
        <dt>{WORDS.document.hedge}</dt>
        <dd>
          {event.hedge === null ? WORDS.document.none : HEDGE_WORDS[event.hedge]}
          {', '}
          {speechOf(event)}
        </dd>
      </dl>
      {detail === undefined ? null : <Exchange event={detail} />}
      <div className="btns">
        <Link className="btn" to={{ view: 'network', opened: { kind: 'event', id: event.id } }}>
          <Icon name="open" />
          {WORDS.document.openEvent}
        </Link>
        {detail === undefined || told === undefined ? null : (
          <CopyButton
            text={WORDS.ledger.copy}
            title={WORDS.ledger.copy}
            write={() => citeReport(told, detail)}
          />
        )}
      </div>
    </div>
  );
}

/** The document's own small network, and the facts of the report that is chosen. */
export function ReportFacts({
  source,
  report,
}: {
  source: DocumentDetail;
  report: DocumentReport | null;
}): ReactElement {
  const apply = useApply();
  const network = useMemo(() => networkOf(source), [source]);
  const edge =
    network.edges.find(({ eventIds }) => eventIds.some((id) => id === report?.event.id)) ?? null;
  const choose = (event: string): void => apply(goTo({ view: 'document', id: source.id, event }));
  return (
    <aside className="sp" aria-label={WORDS.document.facts}>
      <div className="sph">
        <h2>{WORDS.document.network}</h2>
        <span className="mut num">{WORDS.document.totals(source.reports.length)}</span>
      </div>
      {network.edges.length === 0 ? null : (
        <div className="mini">
          <MapCanvas
            network={network}
            selection={{
              nodes: edge === null ? [] : [edge.source, edge.target],
              edge: edge?.id ?? null,
            }}
            isSmall
            onEvent={choose}
          />
        </div>
      )}
      {report === null ? (
        <p className="evd mut">
          {source.reports.length === 0 ? WORDS.document.nothing : WORDS.document.choose}
        </p>
      ) : (
        <Detail source={source} report={report} />
      )}
    </aside>
  );
}
