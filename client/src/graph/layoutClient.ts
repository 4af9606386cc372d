import type { LayoutTask, Positions } from './layout.ts';

interface Answer {
  readonly ticket: number;
  readonly positions: Positions;
}

/** Lays out in a worker of its own, so that the page stays awake. */
export interface LayoutClient {
  layOut(task: LayoutTask): Promise<Positions>;
}

/** Starts the worker with the first task. */
export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = null;
  let tickets = 0;
  const waiting = new Map<number, (positions: Positions) => void>();
  const start = (): Worker => {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.ticket)?.(data.positions);
      waiting.delete(data.ticket);
    };
    return started;
  };
  return {
    layOut(task) {
      worker ??= start();
      const ticket = (tickets += 1);
      const answer = new Promise<Positions>((resolve) => waiting.set(ticket, resolve));
      worker.postMessage({ ticket, task });
      return answer;
    },
  };
}
