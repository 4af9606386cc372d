import { Readable } from 'node:stream';
import type { Loader } from '../graph/loader.ts';
import { ingest } from '../ingest.ts';
import type { Extractor } from '../io/extractor.ts';
import { messageOf } from '../io/message.ts';
import { createWarm } from '../io/warm.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Job, TextsRequest } from '../model/intake.ts';
import type { IngestSummary } from '../tally.ts';
import { createPatientLoader } from './patience.ts';
import { advance, createJob, finish, markRead } from './progress.ts';
import { readOrder } from './sources.ts';
import type { Order, Spool } from './spool.ts';

export interface IntakeOptions {
  readonly loader: Loader;
  readonly spool: Spool;
  readonly createExtractor: () => Extractor;
  /** Unexpected errors. */
  readonly log: (error: unknown) => void;
}

/** Reads what is given to the page, one job after another. */
export interface Intake {
  readonly spool: Spool;
  /** Reads an order that the spool has. */
  add(wanted: Order): Job;
  addTexts(texts: TextsRequest['documents']): Promise<Job>;
  /** Reads stored documents again under today's rules. */
  addAgain(ids: readonly DocumentId[]): Promise<Job>;
  /** Reads the dispatches that come with the program. */
  addSample(): Promise<Job>;
  /** The latest first. */
  jobs(): readonly Job[];
  find(id: string): Job | undefined;
  /** Ends a job; one that is over is taken off the list. What it has stored stays. */
  stop(id: string): Promise<void>;
  /** Goes on with what an earlier run of the program left. */
  resume(): Promise<void>;
  /** Ends at once; what is not read yet is read at the next start. */
  close(): Promise<void>;
}

const IDLE_MS = 60_000;
const MOST_JOBS = 50;
const TEXTS_FILE = 'pasted.jsonl';

/** An intake whose jobs outlive the program: they are in the spool until they are read. */
export function createIntake(options: IntakeOptions): Intake {
  const { loader, spool, log } = options;
  const jobs = new Map<string, Job>();
  const stops = new Map<string, AbortController>();
  const extractors = createWarm(options.createExtractor, IDLE_MS);
  let last: Promise<void> = Promise.resolve();
  const closing = new AbortController();

  function update(id: string, change: (job: Job) => Job): void {
    const job = jobs.get(id);
    if (job !== undefined) jobs.set(id, change(job));
  }

  /** An order that is over leaves the spool; one that the program's end cut short is read at the next start. */
  async function settle(id: string, status: Job['status'], error: string | null): Promise<void> {
    if (closing.signal.aborted) return;
    if (status !== 'failed') await spool.drop(id);
    update(id, (job) => finish(job, status, error));
  }

  function read(wanted: Order, signal: AbortSignal): Promise<IngestSummary> {
    const { id } = wanted;
    const patient = createPatientLoader(loader, signal);
    const onFile = (at: number): void => update(id, (job) => markRead(job, at));
    return extractors.use((extractor) =>
      ingest({
        items: readOrder(wanted, { spool, loader: patient, onFile }),
        extractor,
        loader: patient,
        signal,
        isEager: true,
        onStep: (step) => update(id, (job) => advance(job, step)),
      }),
    );
  }

  async function run(wanted: Order, stopping: AbortController): Promise<void> {
    const { id } = wanted;
    const { signal } = stopping;
    if (signal.aborted) return;
    update(id, (job) => ({ ...job, status: 'running' }));
    const kill = (): void => void extractors.drop();
    signal.addEventListener('abort', kill, { once: true });
    try {
      const summary = await read(wanted, signal);
      await settle(id, summary.isStopped ? 'stopped' : 'done', null);
    } catch (error) {
      // A worker that was killed or a wait that was cut short is no failure.
      if (stopping.signal.aborted) await settle(id, 'stopped', null);
      else {
        log(error);
        await settle(id, 'failed', messageOf(error));
      }
    } finally {
      signal.removeEventListener('abort', kill);
      stops.delete(id);
    }
  }

  function add(wanted: Order): Job {
    const job = createJob(wanted);
    const stopping = new AbortController();
    jobs.set(wanted.id, job);
    stops.set(wanted.id, stopping);
    for (const { id, status } of [...jobs.values()].slice(0, -MOST_JOBS))
      if (status !== 'waiting' && status !== 'running') jobs.delete(id);
    last = last.then(() => run(wanted, stopping)).catch(log);
    return job;
  }

  async function order(fields: Omit<Order, 'id'>, bytes: string | null): Promise<Job> {
    const id = await spool.begin();
    const size = bytes === null ? 0 : await spool.keep(id, 0, Readable.from([Buffer.from(bytes)]));
    const files = fields.files.map((file) => ({ ...file, bytes: size }));
    const wanted = { ...fields, id, files };
    await spool.complete(wanted);
    return add(wanted);
  }

  return {
    spool,
    add,
    addTexts: (texts) =>
      order(
        { kind: 'texts', files: [{ name: TEXTS_FILE, bytes: 0 }], ids: [] },
        texts.map((text) => JSON.stringify({ ...text, id: text.id ?? nameText(text) })).join('\n'),
      ),
    addAgain: (ids) => order({ kind: 'again', files: [], ids }, null),
    addSample: () => order({ kind: 'sample', files: [], ids: [] }, null),
    jobs: () => [...jobs.values()].reverse(),
    find: (id) => jobs.get(id),
    stop: async (id) => {
      const stopping = stops.get(id);
      if (stopping === undefined) {
        jobs.delete(id);
        await spool.drop(id);
        return;
      }
      const isWaiting = jobs.get(id)?.status === 'waiting';
      stopping.abort();
      if (!isWaiting) return;
      stops.delete(id);
      update(id, (job) => finish(job, 'stopped'));
      await spool.drop(id);
    },
    resume: async () => {
      for (const wanted of await spool.left()) add(wanted);
    },
    close: async () => {
      closing.abort();
      for (const stopping of stops.values()) stopping.abort();
      await last;
      await extractors.drop();
    },
  };
}

const NAME_LENGTH = 60;

/** What a text without an id is known by: its title, else its first words. */
function nameText({ title, text }: TextsRequest['documents'][number]): string {
  const named = (title ?? '').trim() || text.trim();
  return named.replace(/\s+/gu, ' ').slice(0, NAME_LENGTH) || 'text';
}
