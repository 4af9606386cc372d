import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import '../../client/src/styles/tokens.css';
import { buildMap } from '../../client/src/graph/build.ts';
import { createTask } from '../../client/src/graph/task.ts';
import { createStage } from '../../client/src/sigma/stage.ts';
import { aCrowd } from '../../tests/client/fixtures/crowd.ts';
import { spread } from './spread.ts';

/** What is measured of one way to draw the crowd, in milliseconds. */
export interface Figures {
  readonly paint: number;
  readonly pan: number;
  readonly zoom: number;
  readonly filter: number;
  /** Making the map of the network, which is no drawing. */
  readonly build: number;
}

/** How many entities and lines are drawn. */
export interface Size {
  readonly order: number;
  readonly size: number;
}

const FRAMES = 8;
const INSETS = { x: 64, top: 62, bottom: 56 };

function findHost(): HTMLElement {
  const host = document.querySelector<HTMLElement>('#map');
  if (host === null) throw new Error('bench/client: no element #map. Expected one in index.html');
  return host;
}

/** Waits until the graphics card has done all that was asked of it. */
function drain(host: HTMLElement): void {
  for (const canvas of host.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** Milliseconds until work and all frames that it asks for are drawn. */
async function time(host: HTMLElement, work: () => void): Promise<number> {
  await nextFrame();
  const since = performance.now();
  work();
  await nextFrame();
  await nextFrame();
  drain(host);
  return performance.now() - since;
}

/** Milliseconds a frame while something is done in each. */
async function timeFrames(host: HTMLElement, step: (frame: number) => void): Promise<number> {
  await nextFrame();
  const since = performance.now();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    step(frame);
    await nextFrame();
    drain(host);
  }
  return (performance.now() - since) / FRAMES;
}

function findPad(host: HTMLElement): HTMLElement {
  const pad = host.querySelector<HTMLElement>('.sigma-mouse');
  if (pad === null) throw new Error('bench/client: sigma has no layer for the mouse');
  return pad;
}

function press(host: HTMLElement, type: string, x: number, y: number): void {
  const target = type === 'mousedown' ? findPad(host) : document;
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y }),
  );
}

/** A map that is drawn: what can be done with it. */
interface Drawn {
  /** Leaves out half of what it shows, as a filter does. */
  readonly build: number;
  readonly filter: () => void;
  readonly end: () => void;
}

async function measure(host: HTMLElement, draw: () => Drawn): Promise<Figures> {
  const { clientWidth: width, clientHeight: height } = host;
  const drawn: Drawn[] = [];
  const paint = await time(host, () => drawn.push(draw()));
  press(host, 'mousedown', 8, 8);
  const pan = await timeFrames(host, (frame) =>
    press(host, 'mousemove', 8 + 4 * frame, 8 + 2 * frame),
  );
  press(host, 'mouseup', 8 + 4 * FRAMES, 8 + 2 * FRAMES);
  const zoom = await timeFrames(host, (frame) => {
    const deltaY = frame % 4 < 2 ? -60 : 60;
    const at = { clientX: width / 2, clientY: height / 2 };
    findPad(host).dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY, ...at }),
    );
  });
  const filter = await time(host, () => drawn.forEach((one) => one.filter()));
  for (const one of drawn) one.end();
  const build = drawn.reduce((sum, one) => sum + one.build, 0);
  return { paint, pan, zoom, filter, build };
}

function planeOf(host: HTMLElement): { readonly width: number; readonly height: number } {
  return {
    width: host.clientWidth - 2 * INSETS.x,
    height: host.clientHeight - INSETS.top - INSETS.bottom,
  };
}

/** Sigma as it comes, on the same points and lines. */
function prepareBare(host: HTMLElement, { order, size }: Size): () => Drawn {
  const crowd = aCrowd(order, size);
  const task = createTask(crowd, planeOf(host));
  const places = spread(task);
  const graph = new MultiDirectedGraph<{ x: number; y: number; size: number }>();
  task.nodes.forEach(({ id, size: radius, name }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { x, y, size: radius, ...{ label: name, color: '#667385' } });
  });
  for (const { id, source, target } of crowd.edges)
    graph.addEdgeWithKey(id, source, target, { size: 1.25, color: '#3587cc' });
  return () => {
    const sigma = new Sigma(graph, host);
    return {
      build: 0,
      filter: () => {
        graph.forEachEdge((id) => {
          if (id.length % 2 === 0) graph.dropEdge(id);
        });
      },
      end: () => sigma.kill(),
    };
  };
}

/** The page's own stage. */
function prepareStage(host: HTMLElement, { order, size }: Size): () => Drawn {
  const crowd = aCrowd(order, size);
  const inner = planeOf(host);
  const places = spread(createTask(crowd, inner));
  const since = performance.now();
  const map = buildMap(crowd, createTask(crowd, inner), places);
  const build = performance.now() - since;
  const frame = { inner, insets: INSETS, groups: [] };
  return () => {
    const stage = createStage(host, map, {
      onOpen: () => undefined,
      onHover: () => undefined,
      onArea: () => undefined,
      onMove: () => undefined,
    });
    stage.show(map, frame);
    return {
      build,
      filter: () => {
        const edges = crowd.edges.filter(({ id }) => id.length % 2 === 1);
        const half = { ...crowd, edges };
        stage.show(buildMap(half, createTask(half, inner), places), frame);
      },
      end: () => stage.destroy(),
    };
  };
}

const PREPARE = { bare: prepareBare, stage: prepareStage } as const;

declare global {
  interface Window {
    measureMap: (way: keyof typeof PREPARE, size: Size) => Promise<Figures>;
  }
}

window.measureMap = (way, size) => {
  const host = findHost();
  return measure(host, PREPARE[way](host, size));
};
