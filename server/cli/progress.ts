import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress } from '../ingest.ts';
import type { Terminal } from './command.ts';

/** Shows how far a run has come: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Bytes of the input that were read. */
  readonly addBytes: (count: number) => void;
  readonly show: (progress: IngestProgress) => void;
  /** Writes a line where it doesn't break the bar. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

const LINE_EVERY_MS = 5_000;

/** Makes one for an input of so many bytes; null when nobody knows how many. */
export function createProgress(
  stderr: Terminal,
  total: number | null,
  now: () => number,
): Progress {
  return stderr.isTTY ? createBar(stderr, total) : createLines(stderr, now);
}

/** How far a run has come, in words. */
export function describeProgress({ documents, events, rejected }: IngestProgress): string {
  const rejects = rejected === 0 ? '' : `, ${rejected} rejected`;
  return `${documents} documents, ${events} reports${rejects}`;
}

function createBar(stderr: Terminal, total: number | null): Progress {
  const format = total === null ? 'reading {words}' : 'reading {bar} {percentage}% {words}';
  const bar = new SingleBar(
    { format, stream: stderr, barsize: 30, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let read = 0;
  bar.start(Math.max(total ?? 1, 1), 0, { words: '' });
  return {
    addBytes: (count) => {
      read += count;
    },
    show: (progress) => bar.update(read, { words: describeProgress(progress) }),
    say: (line) => {
      // The bar draws itself again at its next step, below this line.
      stderr.write(`\r\u001B[K${line}\n`);
    },
    end: () => bar.stop(),
  };
}

function createLines(stderr: Terminal, now: () => number): Progress {
  let told = now();
  return {
    addBytes: () => undefined,
    show: (progress) => {
      if (now() - told < LINE_EVERY_MS) return;
      told = now();
      stderr.write(`reading: ${describeProgress(progress)}\n`);
    },
    say: (line) => stderr.write(`${line}\n`),
    end: () => undefined,
  };
}
