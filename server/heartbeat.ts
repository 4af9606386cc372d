import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerState } from './neo4j/supervise.ts';

const WELL_MS = 5000;
const AWAY_MS = 2000;

export interface Heartbeat {
  /** Rejects when the server does not answer. */
  readonly verify: () => Promise<void>;
  readonly tell: (state: Extract<ServerState, 'ready' | 'recovering'>) => void;
  readonly signal: AbortSignal;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** Tells when a server that somebody else runs goes away, and when it is back, until the signal ends it. */
export async function followHeartbeat(heartbeat: Heartbeat): Promise<void> {
  const { verify, tell, signal, pause = rest } = heartbeat;
  let isUp = true;
  for (;;) {
    await pause(isUp ? WELL_MS : AWAY_MS, signal).catch(() => undefined);
    const isAnswered = await verify().then(
      () => true,
      () => false,
    );
    // What is asked while all ends says nothing.
    if (signal.aborted) return;
    if (isAnswered === isUp) continue;
    isUp = isAnswered;
    tell(isUp ? 'ready' : 'recovering');
  }
}

function rest(ms: number, signal: AbortSignal): Promise<unknown> {
  return sleep(ms, undefined, { signal, ref: false });
}
