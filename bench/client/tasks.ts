import { z } from 'zod';
import { colorNetwork } from '../../client/src/graph/style/scale.ts';
import { buildMap } from '../../client/src/graph/network/build.ts';
import { PLAIN_DRESS } from '../../client/src/graph/style/dress.ts';
import { createLayoutClient } from '../../client/src/graph/layout/layoutClient.ts';
import { createMetricTask } from '../../client/src/graph/metrics/metrics.ts';
import { createMetricsClient } from '../../client/src/graph/metrics/metricsClient.ts';
import { shownNetwork } from '../../client/src/graph/network/shown.ts';
import { createTask } from '../../client/src/graph/layout/task.ts';
import type { Network } from '../../server/model/network.ts';
import { nextFrame, nextTask } from './clock.ts';
import { frameOf, openStage } from './ways.ts';

/** The longest time that one step kept the page from answering, drawing apart. */
export interface Longest {
  readonly step: string;
  readonly ms: number;
}

interface Span {
  readonly step: string;
  readonly from: number;
  readonly to: number;
}

/** The frames that the stage asks for are drawing; so is what it does at once. */
function watchDrawing(): {
  readonly spans: readonly Span[];
  readonly frames: readonly Span[];
  readonly draw: (work: () => void) => void;
} {
  const spans: Span[] = [];
  const frames: Span[] = [];
  const draw = (work: () => void): void => {
    const from = performance.now();
    work();
    spans.push({ step: 'drawing', from, to: performance.now() });
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const from = performance.now();
      callback(now);
      frames.push({ step: 'frame', from, to: performance.now() });
    });
  return { spans, frames, draw };
}

function overlapOf(span: Pick<Span, 'from' | 'to'>, others: readonly Span[]): number {
  return others.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
    0,
  );
}

/** Loads, lays out, filters, measures and colours a network as the page does, and finds its longest task. */
export async function findLongest(host: HTMLElement, crowd: Network): Promise<Longest> {
  const { spans, frames, draw } = watchDrawing();
  const seen: { from: number; to: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.push({ from: startTime, to: startTime + duration });
  });
  observer.observe({ type: 'longtask' });
  const steps: Span[] = [];
  const run = async <T>(step: string, work: () => T): Promise<T> => {
    await nextTask();
    const from = performance.now();
    const done = work();
    steps.push({ step, from, to: performance.now() });
    return done;
  };
  const frame = frameOf(host);
  const text = JSON.stringify(crowd);
  await run('parsing', () => z.unknown().parse(JSON.parse(text)));
  const client = createLayoutClient();
  const job = await run('layout', () => {
    const begun = client.begin(createTask(crowd, frame.inner), () => begun.stop());
    return begun;
  });
  const { positions } = await job.placed;
  const stage = await run('map', () => {
    const map = buildMap(crowd, createTask(crowd, frame.inner), positions);
    const opened: ReturnType<typeof openStage>[] = [];
    draw(() => opened.push(openStage(host, map)));
    return opened;
  });
  const show = (network: Network, dress = PLAIN_DRESS): void => {
    const map = buildMap(network, createTask(network, frame.inner), positions, null, dress);
    draw(() => stage.forEach((one) => one.show(map, frame)));
  };
  const core = await run('filter', () => shownNetwork(crowd, { component: null, core: 2 }));
  await run('map', () => show(core));
  for (const metric of ['pagerank', 'community'] as const) {
    const metrics = createMetricsClient();
    const measured = await run('metrics', () => metrics.measure(createMetricTask(crowd, metric)));
    await run('colours', () => {
      const values = new Map(crowd.nodes.map(({ id }, place) => [id, measured[place] ?? 0]));
      show(crowd, { ...PLAIN_DRESS, coloration: colorNetwork(crowd, metric, values) });
    });
  }
  await nextFrame();
  await nextTask();
  observer.disconnect();
  stage.forEach((one) => one.destroy());
  const busy = (task: Pick<Span, 'from' | 'to'>): number => {
    // A frame's task is drawing from its callbacks to the handing over of pixels, save for steps within it.
    const isFrame = frames.some((one) => overlapOf(task, [one]) > 0);
    const whole = isFrame ? overlapOf(task, steps) : task.to - task.from;
    return whole - overlapOf(task, spans);
  };
  return seen
    .map((task) => ({
      step: steps.find((step) => overlapOf(task, [step]) > 0)?.step ?? 'an answer',
      ms: busy(task),
    }))
    .reduce((most, one) => (one.ms > most.ms ? one : most), { step: 'none', ms: 0 });
}
