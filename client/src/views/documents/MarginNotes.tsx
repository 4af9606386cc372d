import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { DocumentDetail } from '../../../../server/model/ledger.ts';
import { stackNotes } from '../../text/notes.ts';
import type { DocumentReport } from '../../text/passages.ts';
import { listSpokenOf } from '../../text/spokenOf.ts';
import { STATUS_WORDS } from '../../words/terms.ts';
import { counted, WORDS } from '../../words/words.ts';
import { whenOf } from '../panels/Related.tsx';
import { ActBadge, quadCode } from '../kit/glyphs.tsx';

interface MarginNotesProps {
  readonly source: DocumentDetail;
  readonly event: string | null;
  readonly onChoose: (report: DocumentReport) => void;
}

/** Where each report begins, found in one go: a long text has hundreds. */
function findBegins(text: HTMLElement): ReadonlyMap<string, Element> {
  const begins = new Map<string, Element>();
  for (const element of text.querySelectorAll<HTMLElement>('[data-begins]'))
    for (const id of element.dataset['begins']?.split(' ') ?? [])
      if (!begins.has(id)) begins.set(id, element);
  return begins;
}

/** Puts each note beside the line where its report begins, none on another. */
function alignNotes(text: HTMLElement, list: HTMLElement): void {
  const notes = [...list.querySelectorAll<HTMLElement>('[data-note]')];
  const begins = findBegins(text);
  const top = text.getBoundingClientRect().top;
  const wishes = notes.map((note) => {
    const id = note.dataset['note'] ?? '';
    const wish = begins.get(id)?.getClientRects()[0]?.top ?? top;
    return { id, wish: wish - top, height: note.offsetHeight };
  });
  const tops = stackNotes(wishes);
  for (const note of notes) note.style.top = `${tops.get(note.dataset['note'] ?? '') ?? 0}px`;
}

/** A note beside the text for each report, in order. */
export function MarginNotes({ source, event, onChoose }: MarginNotesProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const notes = list.current;
    const text = notes?.parentElement ?? null;
    if (text === null || notes === null) return undefined;
    const observer = new ResizeObserver(() => alignNotes(text, notes));
    observer.observe(text);
    alignNotes(text, notes);
    void document.fonts.ready.then(() => alignNotes(text, notes));
    return () => observer.disconnect();
  });
  const reports = [...source.reports].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
  return (
    <ul className="notes" ref={list}>
      {reports.map((report) => {
        const { event: told } = report;
        const isChosen = told.id === event;
        const isFact = told.status === 'asserted';
        const spokenOf = listSpokenOf({ ...told, concerns: report.concerns })
          .map(({ name }) => name)
          .join(', ');
        return (
          <li key={told.id} data-note={told.id}>
            <button
              type="button"
              className={`note ${quadCode(told.quad)}${isFact ? '' : ' open'}${isChosen ? ' sel' : ''}`}
              aria-pressed={isChosen}
              onClick={() => onChoose(report)}
            >
              <ActBadge label={told.label} quad={told.quad} />
              <b>
                {told.source.name}
                {told.target === null ? '' : ` → ${told.target.name}`}
                {spokenOf === '' ? null : (
                  <span className="sec"> {WORDS.table.about(spokenOf)}</span>
                )}
              </b>
              {isFact ? null : <span className="nx st">{STATUS_WORDS[told.status]}</span>}
              <span className="nx num">
                {whenOf({ date: report.date, dateEnd: null })}
                {told.reports > 1 ? `, ${counted(told.reports, 'report')}` : ''}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
