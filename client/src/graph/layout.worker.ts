import { layOut, type LayoutTask } from './layout.ts';

interface Port {
  onmessage: ((event: MessageEvent<{ ticket: number; task: LayoutTask }>) => void) | null;
  postMessage(message: unknown): void;
}

const port: Port = globalThis;
port.onmessage = ({ data: { ticket, task } }) =>
  port.postMessage({ ticket, positions: layOut(task) });
