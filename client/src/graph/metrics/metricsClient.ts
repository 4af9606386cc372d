import type { Measured, MetricTask } from './metrics.ts';

interface Answer {
  readonly ticket: number;
  readonly measured: Measured;
}

/** Measures in a worker of its own, so that the page stays awake. */
export interface MetricsClient {
  measure(task: MetricTask): Promise<Measured>;
}

/** Starts the worker with the first task. */
export function createMetricsClient(): MetricsClient {
  let worker: Worker | null = null;
  let tickets = 0;
  const waiting = new Map<number, (measured: Measured) => void>();
  const start = (): Worker => {
    const started = new Worker(new URL('./metrics.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.ticket)?.(data.measured);
      waiting.delete(data.ticket);
    };
    return started;
  };
  return {
    measure(task) {
      worker ??= start();
      const ticket = (tickets += 1);
      const answer = new Promise<Measured>((resolve) => waiting.set(ticket, resolve));
      worker.postMessage({ ticket, task });
      return answer;
    },
  };
}
