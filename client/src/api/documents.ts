import type {
  Explanation,
  IntakeState,
  Job,
  Removal,
  TextsRequest,
} from '../../../server/model/intake.ts';
import { hasFields } from './answers.ts';
import { ask, postJson } from './api.ts';

const isJob = (body: unknown): body is Job => hasFields(body, 'id', 'kind', 'documents');
const isIntake = (body: unknown): body is IntakeState => hasFields(body, 'jobs', 'limits');
const isRemoval = (body: unknown): body is Removal => hasFields(body, 'id', 'documents');
const isRestored = (body: unknown): body is Pick<Removal, 'documents'> =>
  hasFields(body, 'documents');
const isStopped = (body: unknown): body is Pick<Job, 'id'> => hasFields(body, 'id');
const isExplanation = (body: unknown): body is Explanation =>
  hasFields(body, 'sentence', 'sentences', 'tokens');

/** What is being read, and what may be sent. */
export function fetchIntake(signal: AbortSignal): Promise<IntakeState> {
  return ask('/api/jobs', isIntake, { signal });
}

/** Sends files to be read, all of them or none. */
export function sendFiles(files: readonly File[], signal: AbortSignal): Promise<Job> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return ask('/api/documents', isJob, { method: 'POST', body: form, signal });
}

/** Sends a text that was pasted. */
export function sendText(text: TextsRequest['documents'][number]): Promise<Job> {
  return ask('/api/documents', isJob, postJson({ documents: [text] }));
}

/** Has the dispatches read that come with the program. */
export function sendSample(): Promise<Job> {
  return ask('/api/documents/sample', isJob, postJson({}));
}

/** Has stored documents read again under today's rules. */
export function readAgain(ids: readonly string[]): Promise<Job> {
  return ask('/api/documents/again', isJob, postJson({ ids }));
}

/** Stops a job; takes one that is over off the list. */
export function stopJob(id: string): Promise<Pick<Job, 'id'>> {
  return ask(`/api/jobs/${encodeURIComponent(id)}`, isStopped, { method: 'DELETE' });
}

/** Takes documents out of the graph. */
export function forgetDocuments(ids: readonly string[]): Promise<Removal> {
  return ask('/api/documents/forget', isRemoval, postJson({ ids }));
}

/** Puts back what a removal took. */
export function restoreDocuments(id: string): Promise<Pick<Removal, 'documents'>> {
  return ask('/api/documents/restore', isRestored, postJson({ id }));
}

/** Why one sentence of a document gave what it gave. */
export function fetchExplanation(
  id: string,
  sentence: number,
  signal: AbortSignal,
): Promise<Explanation> {
  const path = `/api/documents/${encodeURIComponent(id)}/explain?sentence=${sentence}`;
  return ask(path, isExplanation, { signal });
}
