import { availableParallelism } from 'node:os';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { AppError, hasCode } from '../errors.ts';
import { messageOf } from './message.ts';

/** Why a worker gave no result for an input. */
export const WORK_REASONS = [
  'timed-out',
  'out-of-memory',
  'worker-died',
  'extraction-failed',
] as const;
export type WorkReason = (typeof WORK_REASONS)[number];

/** What a worker says: once that it can begin, then one answer an input. */
export type WorkerMessage<O> =
  | { readonly status: 'ready'; readonly version: string }
  | { readonly status: 'done'; readonly output: O }
  | { readonly status: 'failed'; readonly detail: string };

export type WorkResult<O> =
  | { readonly status: 'done'; readonly output: O }
  | { readonly status: 'rejected'; readonly reason: WorkReason; readonly detail: string };

export interface PoolOptions<I> {
  /** A .mjs module: a .ts one can't be a worker's entry under tsx. */
  readonly entry: URL;
  readonly size?: number;
  /** What each worker is given when it starts. */
  readonly data?: unknown;
  /** How much memory each worker may take; one that wants more is ended. */
  readonly resourceLimits?: ResourceLimits;
  /** Whether one worker is always ready, for inputs that someone waits for. */
  readonly hasSpare?: boolean;
  /** How long a worker may take for one input before it is ended. */
  readonly timeoutMs: (input: I) => number;
}

/** Workers that take one input each; a dead or stuck one costs its input, and another takes its place. */
export interface Pool<I, O> {
  readonly size: number;
  /** What the workers say of themselves; starts one when none runs. */
  version(): Promise<string>;
  /** The signal ends the work as its time-out would. */
  run(input: I, signal?: AbortSignal): Promise<WorkResult<O>>;
  close(): Promise<void>;
}

/** No worker can begin: the fault lies in the program or its data, not in an input. */
export class WorkerStartError extends AppError {
  readonly status = 500;
  readonly code = 'worker_start';
}

const MAX_SIZE = 4;

interface Member {
  readonly worker: Worker;
  readonly ready: Promise<string>;
  isGone: boolean;
}

/** Makes a pool; its workers start when there is work for them, but for a spare one. */
export function createPool<I, O>(options: PoolOptions<I>): Pool<I, O> {
  const size = options.size ?? Math.min(availableParallelism(), MAX_SIZE);
  const idle: Member[] = [];
  const all = new Set<Member>();
  const waiting: ((member: Member) => void)[] = [];
  let isClosed = false;

  function acquire(): Promise<Member> {
    if (isClosed) return Promise.reject(new WorkerStartError('io/pool: it is closed'));
    for (let free = idle.pop(); free !== undefined; free = idle.pop()) {
      if (!free.isGone) return Promise.resolve(free);
      all.delete(free);
    }
    if (all.size < size) return Promise.resolve(add());
    return new Promise((resolve) => waiting.push(resolve));
  }

  function add(): Member {
    const member = startMember(options);
    all.add(member);
    return member;
  }

  function release(member: Member): void {
    if (member.isGone) all.delete(member);
    const next = waiting.shift();
    if (next !== undefined) next(member.isGone && !isClosed ? add() : member);
    else if (!member.isGone) idle.push(member);
    else keepSpare();
  }

  function keepSpare(): void {
    if (options.hasSpare === true && idle.length === 0 && !isClosed) idle.push(add());
  }

  keepSpare();

  return {
    size,
    version: async () => {
      const member = await acquire();
      try {
        return await member.ready;
      } finally {
        release(member);
      }
    },
    run: async (input, signal) => {
      const member = await acquire();
      try {
        await member.ready;
        return await ask<O>(member, input, options.timeoutMs(input), signal);
      } finally {
        release(member);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
      all.clear();
      idle.length = 0;
    },
  };
}

function startMember<I>({ entry, data, resourceLimits }: PoolOptions<I>): Member {
  const worker = new Worker(entry, { workerData: data, ...(resourceLimits && { resourceLimits }) });
  const ready = new Promise<string>((resolve, reject) => {
    worker.once('message', (message: WorkerMessage<unknown>) => {
      if (message.status === 'ready') resolve(message.version);
    });
    worker.once('error', (error) =>
      reject(new WorkerStartError(`io/pool: a worker can't begin: ${messageOf(error)}`)),
    );
    worker.once('exit', (code) =>
      reject(new WorkerStartError(`io/pool: a worker ended with ${code} before it could begin`)),
    );
  });
  // Whoever waits for it hears of the failure; a pool that is closed meanwhile waits no more.
  ready.catch(() => undefined);
  const member: Member = { worker, ready, isGone: false };
  worker.once('exit', () => (member.isGone = true));
  // Without a listener an error in a worker ends the program.
  worker.on('error', () => (member.isGone = true));
  return member;
}

function ask<O>(
  member: Member,
  input: unknown,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<WorkResult<O>> {
  const { worker } = member;
  return new Promise((resolve) => {
    const settle = (result: WorkResult<O>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.off('message', hear).off('error', fail).off('exit', end);
      resolve(result);
    };
    const giveUp = (reason: WorkReason, detail: string): void => {
      member.isGone = true;
      settle({ status: 'rejected', reason, detail });
      void worker.terminate();
    };
    const hear = (message: WorkerMessage<O>): void => {
      if (message.status === 'done') settle(message);
      else if (message.status === 'failed')
        settle({ status: 'rejected', reason: 'extraction-failed', detail: message.detail });
    };
    const fail = (error: unknown): void =>
      giveUp(
        hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY') ? 'out-of-memory' : 'worker-died',
        messageOf(error),
      );
    const end = (code: number): void => giveUp('worker-died', `its worker ended with ${code}`);
    const abort = (): void => giveUp('timed-out', 'nobody waits for it any more');
    const timer = setTimeout(
      () => giveUp('timed-out', `it took longer than ${Math.round(timeoutMs / 1000)} s`),
      timeoutMs,
    );
    signal?.addEventListener('abort', abort);
    worker.on('message', hear).on('error', fail).on('exit', end);
    if (member.isGone) giveUp('worker-died', 'its worker had ended');
    else if (signal?.aborted) abort();
    else worker.postMessage(input);
  });
}
