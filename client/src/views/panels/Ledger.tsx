import type { ReactElement } from 'react';
import type { EventDetail, Report } from '../../../../server/model/ledger.ts';
import { citeReport } from '../../text/citation.ts';
import { formatDate } from '../../text/dates.ts';
import { cutQuote } from '../../text/quote.ts';
import { nameSource } from '../../text/source.ts';
import { HEDGE_WORDS, speechOf } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { IconButton } from '../kit/controls.tsx';
import { groupCopies } from './Corroboration.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
import { useCopy } from '../kit/useCopy.ts';

/** A report's whole sentence, verbatim: what it tells is tinted, its cue words are marked. */
export function Quote({ report }: { report: Report }): ReactElement {
  return (
    <blockquote className="quote" cite={report.document.url ?? undefined}>
      {cutQuote(report).map(({ start, text, values }) =>
        values.includes('cue') ? (
          <mark key={start}>{text}</mark>
        ) : values.includes('told') ? (
          <span key={start} className="told">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}

/** On whose word: from the one who said it to the document that tells it. */
export function Chain({
  report,
}: {
  report: Pick<Report, 'attribution' | 'document'>;
}): ReactElement {
  if (report.attribution.length === 0)
    return <div className="chain">{WORDS.ledger.ownVoice(report.document.outlet)}</div>;
  return (
    <div className="chain">
      {report.attribution.map((entity) => (
        <span key={entity.id}>
          <Link to={{ view: 'network', opened: { kind: 'entity', id: entity.id } }}>
            {entity.name}
          </Link>
          <Icon name="from" small />
        </span>
      ))}
      <span>{nameSource(report.document)}</span>
    </div>
  );
}

function ReportCard({ report, event }: { report: Report; event: EventDetail }): ReactElement {
  const { document: source } = report;
  const [copying, copy] = useCopy(() => citeReport(report, event));
  const { copy: idle, copied } = WORDS.ledger;
  return (
    <article className="rep">
      <header>
        <span className="outlet">{source.outlet ?? WORDS.ledger.outletUnknown}</span>
        <span className="grow" />
        {report.act === event.act ? null : (
          <span className="tag warn">{report.act.toLowerCase().replaceAll('_', ' ')}</span>
        )}
        {report.quoted || report.attribution.length > 0 ? (
          <span className="tag">{speechOf(report)}</span>
        ) : null}
        <span className="tag hedge">
          {report.hedge === null ? WORDS.ledger.noHedge : HEDGE_WORDS[report.hedge]}
        </span>
      </header>
      <p className="origin">
        <span className="mut title">{source.title}</span>
        <span className="key" title={source.key}>
          {source.key}
        </span>
      </p>
      <Quote report={report} />
      <Chain report={report} />
      <div className="two num">
        <dl>
          <div>
            <dt>{WORDS.ledger.happened}</dt>
            <dd>
              {report.date === null ? WORDS.ledger.noDate : formatDate(report.date)}
              {report.dateText === null ? '' : ` “${report.dateText}”`}
            </dd>
          </div>
          <div>
            <dt>{WORDS.ledger.published}</dt>
            <dd>
              {source.publishedAt === null
                ? WORDS.ledger.notStated
                : formatDate(source.publishedAt)}
            </dd>
          </div>
        </dl>
        <div className="acts">
          <IconButton
            icon={copying === 'copied' ? 'check' : 'copy'}
            label={{ idle, copied, failed: WORDS.table.failed }[copying]}
            onPress={copy}
          />
          <Link
            className="ib"
            label={`${WORDS.ledger.open} ${nameSource(source)}`}
            to={{ view: 'document', id: source.id, event: event.id }}
          >
            <Icon name="open" />
          </Link>
        </div>
      </div>
    </article>
  );
}

/** Every report of an event; near-copies stand together. */
export function Ledger({ event }: { event: EventDetail }): ReactElement {
  return (
    <div className="reps">
      {groupCopies(event.ledger).map((group) => (
        <div key={group[0]?.id}>
          {group.length > 1 ? (
            <div className="fold">
              <Icon name="down" small />
              {WORDS.ledger.sameWords}
            </div>
          ) : null}
          {group.map((report) => (
            <ReportCard key={report.id} report={report} event={event} />
          ))}
        </div>
      ))}
    </div>
  );
}
