import { useState, type ReactElement } from 'react';
import type { Job, JobDocument } from '../../../../server/model/intake.ts';
import { isOpen } from '../../queries/documents.ts';
import { DOCUMENT_WORDS as WORDS, sayOutcome, sayStep } from '../../words/documents.ts';
import { Link } from '../kit/Link.tsx';

/** How much of a job is done, from 0 to 1; null while that can't be told. */
export function shareOf({ files, again, documents, stored, same }: Job): number | null {
  if (again > 0) return Math.min(1, (stored + same) / again);
  if (files.length === 0) return null;
  const isOneEach = files.length >= documents.length;
  const waits = documents.filter(({ step }) => step === 'reading' || step === 'read').length;
  const read = files.filter(({ isRead }) => isRead).length;
  return Math.max(0, read - (isOneEach ? waits : 0)) / files.length;
}

function titleOf(job: Job): string {
  const { status, kind, files, again, stored, same, found } = job;
  const read = files.filter(({ isRead }) => isRead).length;
  switch (status) {
    case 'waiting':
      return WORDS.queued(files.length);
    case 'running':
      if (kind === 'again') return WORDS.onwardAgain(stored + same, again);
      if (kind === 'sample') return WORDS.onwardSample(found);
      return WORDS.onward(Math.min(read + 1, files.length), files.length);
    case 'done':
    case 'stopped':
      return WORDS.over[status](stored + same);
    case 'failed':
      return WORDS.over.failed;
  }
}

function Row({ document }: { document: JobDocument }): ReactElement {
  const { id, path, title, step, detail } = document;
  const isThere = id !== null && (step === 'stored' || step === 'same');
  return (
    <li data-step={step}>
      <span className="t" title={path}>
        {isThere ? (
          <Link to={{ view: 'document', id, event: null }}>{title ?? path}</Link>
        ) : (
          (title ?? path)
        )}
      </span>
      <span className="s num">{sayStep(document)}</span>
      {detail === null ? null : <span className="d">{detail}</span>}
    </li>
  );
}

/** What is in trouble first, then what is being worked on, then the rest, the latest first. */
function sortForReading(documents: readonly JobDocument[]): readonly JobDocument[] {
  const rank = { rejected: 0, left: 1, reading: 2, read: 3, stored: 4, same: 5 };
  return [...documents].reverse().sort((a, b) => rank[a.step] - rank[b.step]);
}

function Progress({ label, share }: { label: string; share: number | null }): ReactElement {
  if (share === null) return <div className="working" role="progressbar" aria-label={label} />;
  return (
    <div
      className="pg"
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(share * 100)}
    >
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}

/** One job: how far it has come, and what became of each document. */
export function JobCard({ job, onStop }: { job: Job; onStop: () => void }): ReactElement {
  const share = shareOf(job);
  const isGoing = isOpen(job);
  const title = titleOf(job);
  const abstained = Object.values(job.abstentions).reduce((sum, n) => sum + n, 0);
  const [hasAll, setHasAll] = useState(false);
  const sorted = sortForReading(job.documents);
  const troubled = sorted.filter(({ step }) => step === 'rejected' || step === 'left');
  const shown = isGoing || hasAll ? sorted : troubled;
  const waiting = job.files.filter(
    ({ name, isRead }) => !isRead && !job.documents.some(({ path }) => path.startsWith(name)),
  );
  return (
    <section className="job" aria-label={title}>
      <header>
        <b className="num">{title}</b>
        <button type="button" className="btn" onClick={onStop}>
          {isGoing ? WORDS.stop : WORDS.dismiss}
        </button>
      </header>
      <p className="num">
        {job.status === 'waiting' ? WORDS.queuedMore : null}
        {job.status === 'running' ? WORDS.soFar(job.reports) : null}
        {isGoing ? null : `${sayOutcome(job)}. ${WORDS.reports(job.reports)}.`}
        {isGoing || abstained === 0 ? null : ` ${WORDS.abstained(abstained)}.`}
        {job.status === 'stopped' ? ` ${WORDS.kept}` : null}
      </p>
      {job.error === null ? null : <p className="bad">{job.error}</p>}
      {job.status === 'running' ? <Progress label={title} share={share} /> : null}
      <ul className="jobdocs" tabIndex={0} aria-label={WORDS.details}>
        {shown.map((document, at) => (
          <Row key={`${document.path} ${at}`} document={document} />
        ))}
        {isGoing
          ? waiting.slice(0, 50).map(({ name }, at) => (
              <li key={`${name} ${at}`} data-step="waiting">
                <span className="t">{name}</span>
                <span className="s">{WORDS.waiting}</span>
              </li>
            ))
          : null}
      </ul>
      {isGoing || sorted.length === troubled.length ? null : (
        <button
          type="button"
          className="btn quiet all"
          aria-expanded={hasAll}
          onClick={() => setHasAll(!hasAll)}
        >
          {hasAll ? WORDS.fewer : WORDS.every(sorted.length)}
        </button>
      )}
    </section>
  );
}
