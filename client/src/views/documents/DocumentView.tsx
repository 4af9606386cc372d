import { useMemo, useState, type ReactElement } from 'react';
import { useDoings, useExplanation, useIntake } from '../../queries/documents.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { useDocument } from '../../queries/queries.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { formatDate } from '../../text/dates.ts';
import { cutPassages } from '../../text/passages.ts';
import { DATED_BY_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import { IconButton } from '../kit/controls.tsx';
import { DocumentRail } from './DocumentRail.tsx';
import { DocumentText } from './DocumentText.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { ReportFacts } from './ReportFacts.tsx';

/** Which mention of which entity the reader is at. */
export interface MentionCursor {
  readonly entity: string;
  readonly at: number;
}

function Facts({ source }: { source: DocumentDetail }): ReactElement {
  const other = source.otherDates.filter(({ date }) => date !== source.publishedAt);
  return (
    <>
      <span className="outlet">{source.outlet ?? WORDS.ledger.outletUnknown}</span>
      <span className="key" title={source.key}>
        {source.key}
      </span>
      {source.publishedAt === null ? (
        <span className="mut">
          {WORDS.ledger.published.toLowerCase()} {WORDS.ledger.notStated}
        </span>
      ) : (
        <>
          <span className="mut">{DATED_BY_WORDS[source.datedBy]}</span>
          <span className="num">
            {source.datelinePlace === null ? '' : `${source.datelinePlace}, `}
            {formatDate(source.publishedAt)}
          </span>
        </>
      )}
      {other.slice(0, 1).map(({ date, by }) => (
        <span key={by} className="num">
          <span className="mut">{DATED_BY_WORDS[by]}</span> {formatDate(date)}
        </span>
      ))}
    </>
  );
}

function MentionSteps({
  source,
  cursor,
  onMove,
}: {
  source: DocumentDetail;
  cursor: MentionCursor;
  onMove: (cursor: MentionCursor) => void;
}): ReactElement | null {
  const mention = source.mentions.find(({ entity }) => entity.id === cursor.entity);
  if (mention === undefined) return null;
  const of = mention.spans.length;
  const step = (by: number): void => onMove({ ...cursor, at: (cursor.at + by + of) % of });
  return (
    <>
      <span className="mut">{mention.entity.name}</span>
      <span className="num">{WORDS.document.mentionOf(cursor.at + 1, of)}</span>
      <div className="ibs">
        <IconButton icon="up" label={WORDS.document.previousMention} onPress={() => step(-1)} />
        <IconButton icon="down" label={WORDS.document.nextMention} onPress={() => step(1)} />
      </div>
    </>
  );
}

/** Opens the reasons, and removes the document. */
function Tools({
  source,
  event,
  why,
}: {
  source: DocumentDetail;
  event: string | null;
  why: number | null;
}): ReactElement {
  const apply = useApply();
  const { data } = useIntake();
  const { remove } = useDoings();
  const place = { view: 'document', id: source.id, event } as const;
  return (
    <>
      <button
        type="button"
        className="btn quiet"
        aria-pressed={why !== null}
        title={DOCUMENT_WORDS.why.open}
        onClick={() => apply(goTo(why === null ? { ...place, why: 1 } : place))}
      >
        {DOCUMENT_WORDS.why.title}
      </button>
      {data?.isReadOnly === false ? (
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            apply(goTo({ view: 'documents' }));
            void remove([source.id]);
          }}
        >
          {DOCUMENT_WORDS.list.remove}
        </button>
      ) : null}
    </>
  );
}

/** A document: its text with what was found in it, and the report that is chosen. */
export function DocumentView({
  id,
  event,
  why,
}: {
  id: string;
  event: string | null;
  why: number | null;
}): ReactElement {
  const { data: source, error, refetch } = useDocument(id);
  const [cursor, setCursor] = useState<MentionCursor | null>(null);
  const sentences = useExplanation(source?.id ?? id, source === undefined ? null : why).data
    ?.sentences;
  const units = why === null ? undefined : sentences;
  const passages = useMemo(
    () => (source === undefined ? [] : cutPassages(source, units)),
    // Each answer has the sentences anew; they are the same ones as long as the text and its rules are.
    [source, units?.length],
  );
  const chosen = source?.reports.find((report) => report.event.id === event) ?? null;
  return (
    <main className="dv" id="main">
      <DocumentRail
        id={id}
        source={source ?? null}
        cursor={cursor}
        onChoose={(entity) => setCursor({ entity, at: 0 })}
      />
      <section className="txt" aria-label={WORDS.document.text}>
        <div className="tbar">
          {source === undefined ? null : <Facts source={source} />}
          <span className="grow" />
          {source === undefined || cursor === null ? null : (
            <MentionSteps source={source} cursor={cursor} onMove={setCursor} />
          )}
          {source === undefined ? null : <Tools source={source} event={event} why={why} />}
        </div>
        {source !== undefined ? (
          <DocumentText
            source={source}
            passages={passages}
            event={event}
            cursor={cursor}
            why={why}
          />
        ) : error !== null ? (
          <>
            <h1 className="visually-hidden">{WORDS.views.documents}</h1>
            <Failure error={error} onRetry={() => void refetch()} />
          </>
        ) : (
          <div className="read">
            <Skeleton lines={12} />
          </div>
        )}
      </section>
      {source === undefined ? (
        <aside className="sp" aria-label={WORDS.document.facts} />
      ) : why !== null ? (
        <WhyPanel id={source.id} event={event} sentence={why} />
      ) : (
        <ReportFacts source={source} report={chosen} />
      )}
    </main>
  );
}
