import type { IngestStep } from '../ingest.ts';
import type { DocumentId } from '../model/ids.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Job, JobDocument } from '../model/intake.ts';
import { documentIdOf } from '../core/digest.ts';
import type { Order } from './spool.ts';

/** So many documents are shown one by one, and so many rejects beyond them; all are counted. */
const MOST_SHOWN = 500;

const LONE = /\p{Surrogate}/gu;

/** Text that any reader of JSON takes: half a sign becomes the sign for none. */
function makeWhole(text: string): string {
  return text.replace(LONE, '\uFFFD');
}

function titleOf({ title }: SourceDocument): string | null {
  return title === undefined ? null : makeWhole(title);
}

const NOTHING: Omit<JobDocument, 'path' | 'step'> = {
  id: null,
  title: null,
  reports: 0,
  abstained: 0,
  reason: null,
  detail: null,
};

/** A job that nobody has begun. */
export function createJob({ id, kind, files, ids }: Order): Job {
  return {
    id,
    kind,
    files: files.map((file) => ({ ...file, isRead: false })),
    again: ids.length,
    status: 'waiting',
    documents: [],
    found: 0,
    stored: 0,
    same: 0,
    reports: 0,
    rejected: {},
    abstentions: {},
    error: null,
  };
}

/** A job after one more step of its run. */
export function advance(job: Job, step: IngestStep): Job {
  switch (step.step) {
    case 'begun':
      return add(job, {
        ...NOTHING,
        path: step.path,
        step: 'reading',
        id: documentIdOf(step.source),
        title: titleOf(step.source),
      });
    case 'same': {
      const id = documentIdOf(step.source);
      const title = titleOf(step.source);
      const known = { ...NOTHING, path: step.path, step: 'same' as const, id, title };
      return { ...add(job, known), same: job.same + 1 };
    }
    case 'rejected': {
      const { path, reason, detail } = step;
      const rejected = { ...job.rejected, [reason]: (job.rejected[reason] ?? 0) + 1 };
      const told = { path, step: 'rejected' as const, reason, detail };
      return { ...put(job, { ...NOTHING, ...told }), rejected };
    }
    case 'extracted': {
      const { path, source, extraction } = step;
      const { title, abstentions } = extraction.document;
      const abstained = Object.values(abstentions).reduce((sum, n) => sum + n, 0);
      const reports = extraction.events.length;
      const id = documentIdOf(source);
      const told = { id, title: makeWhole(title), reports, abstained };
      const read = { ...NOTHING, path, step: 'read' as const, ...told };
      return {
        ...put(job, read),
        reports: job.reports + reports,
        abstentions: addCounts(job.abstentions, abstentions),
      };
    }
    case 'stored':
      return store(job, step);
  }
}

/** A job that is over: what was not stored is left where it was. */
export function finish(job: Job, status: Job['status'], error: string | null = null): Job {
  const documents = job.documents.map((document): JobDocument => {
    const isOpen = document.step === 'reading' || document.step === 'read';
    return isOpen ? { ...document, step: 'left' } : document;
  });
  return { ...job, status, error, documents };
}

/** Marks the files up to the one that is being read. */
export function markRead(job: Job, file: number): Job {
  return {
    ...job,
    files: job.files.map((one, at) => (at === file ? { ...one, isRead: true } : one)),
  };
}

/** What has been stored; of two copies of one text in a job the later is the same as the first. */
function store(job: Job, step: Extract<IngestStep, { step: 'stored' }>): Job {
  const ids = new Set<DocumentId>(step.documents.map(({ id }) => id));
  const seen = new Set(
    job.documents.flatMap(({ step: at, id }) => (at === 'stored' && id !== null ? [id] : [])),
  );
  const documents = job.documents.map((document): JobDocument => {
    if (document.step !== 'read' || document.id === null || !ids.has(document.id)) return document;
    if (seen.has(document.id)) return { ...document, step: 'same' };
    seen.add(document.id);
    return { ...document, step: 'stored' };
  });
  const { added, replaced } = step.result;
  const copies = countSame(documents) - countSame(job.documents);
  // A copy with a smaller name takes the place of the first: it is replaced, and no other document.
  const same = Math.max(copies, step.documents.length - added - replaced);
  const stored = step.documents.length - same;
  return { ...job, documents, stored: job.stored + stored, same: job.same + same };
}

function countSame(documents: readonly JobDocument[]): number {
  return documents.filter(({ step }) => step === 'same').length;
}

function add(job: Job, document: JobDocument): Job {
  const isShown = job.documents.length < MOST_SHOWN;
  return {
    ...job,
    found: job.found + 1,
    documents: isShown ? [...job.documents, document] : job.documents,
  };
}

/** Puts a document in the place of itself as it was before; a reject of reading has none. */
function put(job: Job, document: JobDocument): Job {
  const at = job.documents.findIndex(
    ({ path, step }) => path === document.path && step === 'reading',
  );
  if (at >= 0) return { ...job, documents: job.documents.with(at, document) };
  const isHidden = document.step === 'read';
  if (isHidden || job.documents.length >= 2 * MOST_SHOWN) return job;
  return { ...job, documents: [...job.documents, document] };
}

function addCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sums = Object.entries(b).map(([reason, n]) => [reason, (a[reason] ?? 0) + n] as const);
  return { ...a, ...Object.fromEntries(sums) };
}
