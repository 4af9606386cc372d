import '../../client/src/styles/tokens.css';
import { aCrowd } from '../../tests/client/fixtures/crowd.ts';
import { nextFrame, time, timeDrawn, timeFrames } from './clock.ts';
import { press, wheel } from './hand.ts';
import { findLongest, type Longest } from './tasks.ts';
import { prepareBare, prepareStage, type Drawn } from './ways.ts';

/** What is measured of one way to draw the crowd, in milliseconds. */
export interface Figures {
  readonly paint: number;
  readonly pan: number;
  readonly zoom: number;
  readonly filter: number;
}

/** How many entities and lines are drawn, and for how many frames. */
export interface Size {
  readonly order: number;
  readonly size: number;
  readonly frames: number;
}

/** So long a map glides on after it was let go. */
const REST_MS = 400;

function findHost(): HTMLElement {
  const host = document.querySelector<HTMLElement>('#map');
  if (host === null) throw new Error('bench/client: no element #map. Expected one in index.html');
  return host;
}

async function rest(): Promise<void> {
  const since = performance.now();
  while (performance.now() - since < REST_MS) await nextFrame();
}

async function measure(host: HTMLElement, frames: number, draw: () => Drawn): Promise<Figures> {
  const drawn: Drawn[] = [];
  const paint = await time(host, () => drawn.push(draw()));
  press(host, 'mousedown', 8, 8);
  const pan = await timeFrames(host, frames, (frame) =>
    press(host, 'mousemove', 16 + 4 * frame, 12 + 2 * frame),
  );
  press(host, 'mouseup', 16 + 4 * frames, 12 + 2 * frames);
  await rest();
  const zoom = await timeDrawn(host, frames, (frame) => wheel(host, frame % 2 === 0 ? -60 : 60));
  await rest();
  const filter = await timeFrames(host, 1, () => drawn.forEach((one) => one.filter()));
  for (const one of drawn) one.end();
  return { paint, pan, zoom, filter };
}

const PREPARE = { bare: prepareBare, stage: prepareStage } as const;

declare global {
  interface Window {
    measureMap: (way: keyof typeof PREPARE, size: Size) => Promise<Figures>;
    findLongest: (size: Size) => Promise<Longest>;
  }
}

window.measureMap = (way, { order, size, frames }) => {
  const host = findHost();
  return measure(host, frames, PREPARE[way](host, aCrowd(order, size)));
};

window.findLongest = ({ order, size }) => findLongest(findHost(), aCrowd(order, size));
