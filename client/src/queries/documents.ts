import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Explanation, IntakeState, Job } from '../../../server/model/intake.ts';
import { isAway } from '../api/api.ts';
import * as api from '../api/documents.ts';
import { followJobs, setIntake, useIntakeView } from '../state/intake.ts';
import { DOCUMENT_WORDS as WORDS } from '../words/documents.ts';

const OFTEN_MS = 500;
const SELDOM_MS = 20_000;
/** What does not change when documents come or go. */
const UNMOVED = new Set(['health', 'jobs', 'explanation']);

/** Whether a job is still to come to its end. */
export function isOpen({ status }: Pick<Job, 'status'>): boolean {
  return status === 'waiting' || status === 'running';
}

/** What is being read: asked for often while anything is. */
export function useIntake(): UseQueryResult<IntakeState> {
  return useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => api.fetchIntake(signal),
    refetchInterval: ({ state }) => (state.data?.jobs.some(isOpen) ? OFTEN_MS : SELDOM_MS),
  });
}

/** The jobs to keep in sight: those at work, and those that were so in this window. */
export function useFollowed(jobs: readonly Job[] | undefined): readonly Job[] {
  const { followed } = useIntakeView();
  useEffect(() => followJobs((jobs ?? []).filter(isOpen).map(({ id }) => id)), [jobs]);
  return (jobs ?? []).filter((job) => isOpen(job) || followed.includes(job.id));
}

/** Asks anew for all that hangs on the documents whenever one more is stored. */
export function useFreshness(jobs: readonly Job[] | undefined): void {
  const queries = useQueryClient();
  const stored = jobs?.reduce((sum, job) => sum + job.stored, 0) ?? null;
  const before = useRef(stored);
  useEffect(() => {
    if (before.current !== null && stored !== null && stored !== before.current)
      void queries.invalidateQueries({
        predicate: ({ queryKey: [head] }) => !UNMOVED.has(String(head)),
      });
    before.current = stored;
  }, [queries, stored]);
}

/** Why one sentence gave what it gave; nothing is asked for none. */
export function useExplanation(id: string, sentence: number | null): UseQueryResult<Explanation> {
  return useQuery({
    queryKey: ['explanation', id, sentence],
    queryFn: ({ signal }) => api.fetchExplanation(id, sentence ?? 1, signal),
    enabled: sentence !== null,
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
    staleTime: Infinity,
  });
}

export interface Doings {
  readonly sendFiles: (files: readonly File[]) => Promise<void>;
  readonly sendText: (text: Parameters<typeof api.sendText>[0]) => Promise<void>;
  readonly sendSample: () => Promise<void>;
  readonly readAgain: (ids: readonly string[]) => Promise<void>;
  readonly stop: (id: string) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
}

/** Why files could not be sent, and what became of them. */
export function tellUnsent(error: unknown, isStopped: boolean): Error {
  if (isStopped) return new Error(WORDS.stopped);
  const message = error instanceof Error ? error.message : String(error);
  return new Error(isAway(error) ? `${message} ${WORDS.notSent}` : message);
}

/** What can be done with documents; what fails is said beside the jobs. */
export function useDoings(): Doings {
  const queries = useQueryClient();
  const look = (): Promise<void> => queries.invalidateQueries({ queryKey: ['jobs'] });
  const lookAtAll = (): Promise<void> => queries.invalidateQueries();
  const attempt = async (work: () => Promise<unknown>, then = look): Promise<void> => {
    setIntake({ failure: null });
    try {
      await work();
    } catch (error) {
      setIntake({ failure: error instanceof Error ? error.message : String(error) });
    }
    await then();
  };
  return {
    sendFiles: async (files) => {
      const stopping = new AbortController();
      setIntake({ sending: { files: files.length, stop: () => stopping.abort() } });
      await attempt(async () => {
        try {
          followJobs([(await api.sendFiles(files, stopping.signal)).id]);
        } catch (error) {
          throw tellUnsent(error, stopping.signal.aborted);
        } finally {
          setIntake({ sending: null });
        }
      });
    },
    sendText: (text) => attempt(async () => followJobs([(await api.sendText(text)).id])),
    sendSample: () => attempt(async () => followJobs([(await api.sendSample()).id])),
    readAgain: (ids) => attempt(async () => followJobs([(await api.readAgain(ids)).id])),
    stop: (id) => attempt(() => api.stopJob(id)),
    remove: (ids) =>
      attempt(async () => {
        setIntake({ removed: await api.forgetDocuments(ids) });
      }, lookAtAll),
    restore: (id) =>
      attempt(async () => {
        await api.restoreDocuments(id);
        setIntake({ removed: null });
      }, lookAtAll),
  };
}
