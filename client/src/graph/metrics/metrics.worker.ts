import { measure, type Measured, type MetricTask } from './metrics.ts';

interface Port {
  onmessage: ((event: MessageEvent<{ ticket: number; task: MetricTask }>) => void) | null;
  postMessage(answer: { ticket: number; measured: Measured }): void;
}

const port: Port = globalThis;
port.onmessage = ({ data: { ticket, task } }) =>
  port.postMessage({ ticket, measured: measure(task) });
