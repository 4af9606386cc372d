import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './run.ts';

export type ServerState = 'ready' | 'recovering' | 'failed' | 'stopped';

/** Pauses before each try to start a server again that has gone. */
const BACKOFF_MS = [0, 1000, 2000, 4000, 8000] as const;
/** A server that was up for so long has not failed in a row. */
const STEADY_MS = 60_000;

export interface Supervisor {
  readonly pid: () => number;
  readonly onChange: (listener: (state: ServerState) => void) => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Launches a server and launches it again whenever it goes by itself, until it is stopped or fails five times in a row. */
export async function supervise(
  launch: (signal: AbortSignal) => Promise<Server>,
  signal: AbortSignal,
): Promise<Supervisor> {
  const listeners: ((state: ServerState) => void)[] = [];
  const stopping = new AbortController();
  const abort = AbortSignal.any([signal, stopping.signal]);
  let server = await launch(signal);
  let startedAt = Date.now();
  let failures = 0;
  let recovery: Promise<void> | null = null;

  function tell(state: ServerState): void {
    for (const listener of listeners) listener(state);
  }

  function watch(watched: Server): void {
    void watched.gone.then(async () => {
      if (!abort.aborted) await recover().catch(() => undefined);
    });
  }

  /** One at a time: who asks while it goes on waits for the same one. */
  async function recover(): Promise<void> {
    recovery ??= relaunch().finally(() => {
      recovery = null;
    });
    await recovery;
  }

  async function relaunch(): Promise<void> {
    tell('recovering');
    await server.gone;
    if (Date.now() - startedAt > STEADY_MS) failures = 0;
    for (;;) {
      const pause = BACKOFF_MS[failures];
      failures += 1;
      try {
        await sleep(pause ?? 0, undefined, { signal: abort });
        server = await launch(abort);
        break;
      } catch (error) {
        if (abort.aborted) throw error;
        if (failures >= BACKOFF_MS.length) {
          tell('failed');
          throw error;
        }
      }
    }
    startedAt = Date.now();
    watch(server);
    tell('ready');
  }

  watch(server);
  return {
    pid: () => server.pid,
    onChange: (listener) => {
      listeners.push(listener);
    },
    restart: async () => {
      if (recovery === null) server.kill();
      await recover();
    },
    stop: async () => {
      stopping.abort();
      await recovery?.catch(() => undefined);
      await server.stop();
      tell('stopped');
    },
  };
}
