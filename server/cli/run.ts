import type { Additions } from '../core/additions.ts';
import { readTotals } from '../graph/explorer/stats.ts';
import { ingest, type IngestOptions } from '../ingest.ts';
import { createExtractor } from '../io/extractor.ts';
import type { ReadItem } from '../io/readers/types.ts';
import type { IngestSummary } from '../tally.ts';
import { createBacklog, writeBacklog } from './backlog.ts';
import type { Context } from './command.ts';
import { createProgress } from './progress.ts';
import type { Session } from './session.ts';
import { renderSummary } from './summary.ts';

/** So many rejects are named one by one; the summary counts all. */
const NAMED_REJECTS = 50;

export interface RunOptions {
  /** Makes the items; `onBytes` hears of bytes as they are read. */
  readonly read: (onBytes: (count: number) => void) => AsyncIterable<ReadItem>;
  /** Bytes to be read, for the bar; null when that is not known. */
  readonly total: number | null;
  /** null stores nothing. */
  readonly session: Session | null;
  readonly additions: Additions;
  /** Where what stayed open is listed after the run. */
  readonly report?: string | undefined;
}

/** Runs an ingest with its progress and its closing summary on standard error. */
export async function runIngest(
  context: Context,
  { read, total, session, additions, report }: RunOptions,
): Promise<IngestSummary> {
  const { signal, stderr } = context;
  const backlog = createBacklog();
  const began = Date.now();
  const progress = createProgress(stderr, total, Date.now);
  const extractor = createExtractor(undefined, additions, report !== undefined);
  const close = (): void => void extractor.close();
  signal.addEventListener('abort', close, { once: true });
  let rejects = 0;
  const onReject: IngestOptions['onReject'] = ({ path, reason, detail }) => {
    rejects += 1;
    if (rejects <= NAMED_REJECTS) progress.say(`rejected ${path}: ${reason}, ${detail}`);
    if (rejects === NAMED_REJECTS + 1) progress.say('more are rejected; the summary counts them');
  };
  try {
    const summary = await ingest({
      items: read(progress.addBytes),
      extractor,
      loader: session?.loader ?? null,
      signal,
      onProgress: progress.show,
      onReject,
      onNotes: (document, { open }) => backlog.add(document, open),
    });
    progress.end();
    if (report !== undefined) await writeBacklog(report, backlog, context);
    const holdings = session === null ? null : await readTotals(session.database);
    const seconds = (Date.now() - began) / 1000;
    for (const line of renderSummary(summary, holdings, seconds)) stderr.write(`${line}\n`);
    // What was stored is right, and it is not all: who waits for the run must hear of that.
    signal.throwIfAborted();
    return summary;
  } finally {
    progress.end();
    signal.removeEventListener('abort', close);
    await extractor.close();
  }
}
