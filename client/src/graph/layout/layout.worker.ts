import { layOutInSteps, type Arrangement, type LayoutTask, type Steps } from './layout.ts';

interface Work {
  readonly ticket: number;
  readonly steps: Steps<Arrangement>;
  readonly since: number;
}

/** What the page says: lay this out, or end what you are at and give what there is. */
export type Order =
  | { readonly ticket: number; readonly task: LayoutTask }
  | { readonly ticket: number; readonly stop: true };

/** What the worker says: how far it is, or where all stand, as x and y in turn. */
export type Word =
  | { readonly ticket: number; readonly share: number }
  | {
      readonly ticket: number;
      readonly points: Float32Array;
      readonly groups: Arrangement['groups'];
    };

interface Port {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(word: Word, options?: { transfer: Transferable[] }): void;
}

/** So long work goes on between two looks at what the page says. */
const SLICE = 60;
/** Work that is over by then tells of no progress. */
const PATIENCE = 300;

const port: Port = globalThis;
let work: Work | null = null;
let isStopped = false;

function finish(ticket: number, { points, groups }: Arrangement): void {
  const flat = Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
  port.postMessage({ ticket, points: flat, groups }, { transfer: [flat.buffer] });
}

function goOn(): void {
  if (work === null) return;
  const { ticket, steps, since } = work;
  const until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next(isStopped);
    if (step.done === true) {
      work = null;
      finish(ticket, step.value);
      return;
    }
    if (performance.now() < until) continue;
    if (performance.now() - since > PATIENCE) port.postMessage({ ticket, share: step.value });
    setTimeout(goOn, 0);
    return;
  }
}

port.onmessage = ({ data }) => {
  if ('stop' in data) {
    if (work?.ticket === data.ticket) isStopped = true;
    return;
  }
  const isIdle = work === null;
  // A newer task replaces the one before, which nobody waits for any more.
  work = { ticket: data.ticket, steps: layOutInSteps(data.task), since: performance.now() };
  isStopped = false;
  if (isIdle) goOn();
};
