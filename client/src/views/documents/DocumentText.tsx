import { memo, useCallback, useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import type { Cover, DocumentReport, Passage } from '../../text/passages.ts';
import { groupRuns, type Segment } from '../../text/segments.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { WORDS } from '../../words/words.ts';
import type { MentionCursor } from './DocumentView.tsx';
import { quadCode } from '../kit/glyphs.tsx';
import { MarginNotes } from './MarginNotes.tsx';

interface Reading {
  readonly event: string | null;
  /** Where the mention that the reader stepped to begins. */
  readonly mentionAt: number | null;
  readonly onChoose: (report: DocumentReport) => void;
  /** The sentence whose reasons stand open; null when none do. */
  readonly why: number | null;
  readonly onWhy: (sentence: number) => void;
}

function reportsOf({ values }: Segment<Cover>): readonly Extract<Cover, { type: 'report' }>[] {
  return values.filter((value) => value.type === 'report');
}

/** A number before a sentence: opens its reasons. */
function WhyButton({ number, reading }: { number: number; reading: Reading }): ReactElement {
  return (
    <button
      type="button"
      className="whyat"
      aria-label={DOCUMENT_WORDS.why.sentence(number)}
      aria-pressed={number === reading.why}
      onClick={(event) => {
        event.stopPropagation();
        reading.onWhy(number);
      }}
    >
      {number}
    </button>
  );
}

/** A piece of text; while reasons are open, with its sentence's number before it and the open one marked. */
function Piece({ segment, reading }: { segment: Segment<Cover>; reading: Reading }): ReactElement {
  const unit = segment.values.find((value) => value.type === 'unit');
  const told = <Told segment={segment} reading={reading} />;
  if (unit === undefined) return told;
  return (
    <>
      {unit.start === segment.start ? <WhyButton number={unit.number} reading={reading} /> : null}
      {unit.number === reading.why ? <span className="whyon">{told}</span> : told}
    </>
  );
}

function Told({ segment, reading }: { segment: Segment<Cover>; reading: Reading }): ReactElement {
  const reports = reportsOf(segment);
  const mention = segment.values.find((value) => value.type === 'mention');
  const isCue = segment.values.some((value) => value.type === 'cue');
  const top = reports.find(({ report }) => report.event.id === reading.event) ?? reports.at(-1);
  let content: ReactNode = segment.text;
  if (isCue) content = <span className="cue">{content}</span>;
  if (mention !== undefined) {
    const isAt = segment.start === reading.mentionAt;
    content = (
      <span className={`m ${mention.entity.kind}${isAt ? ' cur' : ''}`} data-at={segment.start}>
        {content}
      </span>
    );
  }
  if (top === undefined) return <>{content}</>;
  const begins = reports.filter(
    ({ report, isStart }) => isStart && report.spans[0]?.start === segment.start,
  );
  return (
    <span
      className={[
        'r',
        quadCode(top.report.event.quad),
        begins.length > 0 ? 'st' : '',
        top.report.event.id === reading.event ? 'sel' : '',
      ].join(' ')}
      data-begins={begins.map(({ report }) => report.event.id).join(' ') || undefined}
      onClick={() => reading.onChoose(top.report)}
    >
      {content}
    </span>
  );
}

function isChosen(segment: Segment<Cover>, event: string | null): boolean {
  return segment.values.some(
    (value) =>
      (value.type === 'report' && value.report.event.id === event) ||
      (value.type === 'sentence' && value.event === event),
  );
}

/** The pieces of a passage; the chosen report's sentence stands together in one mark. */
function Pieces({ passage, reading }: { passage: Passage; reading: Reading }): ReactElement {
  const runs = groupRuns(passage.segments, (segment) => isChosen(segment, reading.event));
  return (
    <>
      {runs.map(({ key, items }) => {
        const pieces = items.map((segment) => (
          <Piece key={segment.start} segment={segment} reading={reading} />
        ));
        return key ? (
          <mark key={items[0]?.start} className="evidence">
            {pieces}
          </mark>
        ) : (
          pieces
        );
      })}
    </>
  );
}

interface PassageProps extends Reading {
  readonly passage: Passage;
}

function PassageText({ passage, ...reading }: PassageProps): ReactElement {
  switch (passage.kind) {
    case 'noise':
      return (
        <div className="bp" title={WORDS.document.boilerplate}>
          <span>{passage.segments.map(({ text }) => text).join('')}</span>
        </div>
      );
    case 'headline':
      return (
        <h1>
          <Pieces passage={passage} reading={reading} />
        </h1>
      );
    case 'text':
      return (
        <p>
          <Pieces passage={passage} reading={reading} />
        </p>
      );
  }
}

/** A long text has thousands of passages, few of which change when the reader goes on. */
const PassageBlock = memo(PassageText);

/** What of the reading has to do with a passage: nothing else is a reason to draw it anew. */
function narrow(passage: Passage, reading: Reading): Reading {
  const { event, mentionAt, why } = reading;
  const has = (isIt: (segment: Segment<Cover>) => boolean): boolean => passage.segments.some(isIt);
  const isOpen = (cover: Cover): boolean => cover.type === 'unit' && cover.number === why;
  return {
    ...reading,
    event: event !== null && has((segment) => isChosen(segment, event)) ? event : null,
    mentionAt: mentionAt !== null && has(({ start }) => start === mentionAt) ? mentionAt : null,
    why: why !== null && has(({ values }) => values.some(isOpen)) ? why : null,
  };
}

/** A document's text: mentions underlined, reports banded, noise greyed, notes beside it. */
export function DocumentText({
  source,
  passages,
  event,
  cursor,
  why,
}: {
  source: DocumentDetail;
  passages: readonly Passage[];
  event: string | null;
  cursor: MentionCursor | null;
  why: number | null;
}): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const apply = useApply();
  const mentionAt =
    cursor === null
      ? null
      : (source.mentions.find(({ entity }) => entity.id === cursor.entity)?.spans[cursor.at]
          ?.start ?? null);
  useEffect(() => {
    root.current?.querySelector('mark.evidence')?.scrollIntoView({ block: 'center' });
  }, [event, source.id]);
  useEffect(() => {
    if (mentionAt !== null)
      root.current?.querySelector(`[data-at="${mentionAt}"]`)?.scrollIntoView({ block: 'center' });
  }, [mentionAt]);
  useEffect(() => {
    if (why !== null) root.current?.querySelector('.whyon')?.scrollIntoView({ block: 'nearest' });
  }, [why]);
  const onChoose = useCallback(
    (report: DocumentReport) =>
      apply(goTo({ view: 'document', id: source.id, event: report.event.id })),
    [apply, source.id],
  );
  const onWhy = useCallback(
    (number: number) =>
      apply((state) => {
        const { place } = state;
        return place.view === 'document' ? goTo({ ...place, why: number })(state) : state;
      }),
    [apply],
  );
  const reading: Reading = {
    event,
    mentionAt,
    onChoose,
    why,
    onWhy,
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={source.title}>
      <div className="read" ref={root} lang="en">
        {passages.some(({ kind }) => kind === 'headline') ? null : (
          <h1 className={source.text.includes(source.title) ? 'visually-hidden' : ''}>
            {source.title}
          </h1>
        )}
        {passages.map((passage) => (
          <PassageBlock key={passage.key} passage={passage} {...narrow(passage, reading)} />
        ))}
        <MarginNotes source={source} event={event} onChoose={reading.onChoose} />
      </div>
    </div>
  );
}
