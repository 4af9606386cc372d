import { Presets, SingleBar } from 'cli-progress';
import type { Step } from '../neo4j/embedded.ts';
import type { Terminal } from './command.ts';

const MEGA = 1e6;
const FETCHING = 'fetching Neo4j, once';

/** Tells a person on standard error what start-up is at. */
export interface Talk {
  readonly step: (step: Step) => void;
  readonly say: (line: string) => void;
  /** Clears what is left of a bar, when all went well and when it did not. */
  readonly end: () => void;
}

interface Meter {
  readonly show: (bytes: number, total: number, words: string) => void;
  readonly end: () => void;
}

/** A bar on a terminal, plain lines elsewhere. */
export function createTalk(stderr: Terminal, now: () => number): Talk {
  let meter: Meter | null = null;
  let began = { at: 0, bytes: 0 };

  function end(): void {
    meter?.end();
    meter = null;
  }

  function say(line: string): void {
    end();
    stderr.write(`${line}\n`);
  }

  function show(bytes: number, total: number): void {
    if (meter === null) {
      meter = stderr.isTTY === true ? createBar(stderr) : createLines(stderr);
      began = { at: now(), bytes };
    }
    const seconds = (now() - began.at) / 1000;
    const speed = seconds > 0 ? (bytes - began.bytes) / seconds : 0;
    meter.show(bytes, total, describeFetch(bytes, total, speed));
    if (bytes === total) end();
  }

  return {
    step: (step) => {
      if (step.kind === 'fetch') show(step.bytes, step.total);
      else say(`${step.text} …`);
    },
    say,
    end,
  };
}

/** How the fetch goes, in words: "48 of 121 MB, 12.0 MB/s, 7 s left". */
export function describeFetch(bytes: number, total: number, bytesPerSecond: number): string {
  const sizes = `${(bytes / MEGA).toFixed(0)} of ${(total / MEGA).toFixed(0)} MB`;
  if (bytesPerSecond <= 0) return sizes;
  const left = Math.ceil((total - bytes) / bytesPerSecond);
  return `${sizes}, ${(bytesPerSecond / MEGA).toFixed(1)} MB/s, ${left} s left`;
}

function createBar(stderr: Terminal): Meter {
  const bar = new SingleBar(
    { format: `${FETCHING} {bar} {words}`, stream: stderr, barsize: 30, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    show: (bytes, total, words) => {
      if (bar.isActive) bar.update(bytes, { words });
      else bar.start(total, bytes, { words });
    },
    end: () => bar.stop(),
  };
}

/** One line for each tenth. */
function createLines(stderr: Terminal): Meter {
  let told = -1;
  return {
    show: (bytes, total, words) => {
      const tenth = Math.floor((bytes / total) * 10);
      if (tenth <= told) return;
      told = tenth;
      stderr.write(`${FETCHING}: ${words}\n`);
    },
    end: () => undefined,
  };
}
