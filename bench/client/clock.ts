/** Waits until the graphics card has done all that was asked of it. */
export function drain(host: HTMLElement): void {
  for (const canvas of host.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** Draw calls so far; Sigma draws lines and marks by these two. */
let draws = 0;
for (const name of ['drawArrays', 'drawArraysInstanced']) countCalls(name);

function countCalls(name: string): void {
  const { prototype } = WebGL2RenderingContext;
  const call: unknown = Reflect.get(prototype, name);
  if (typeof call !== 'function') throw new Error(`bench/client: WebGL has no ${name}`);
  const counted = new Proxy(call, {
    apply(target, self, args: unknown[]) {
      draws += 1;
      Reflect.apply(target, self, args);
    },
  });
  Reflect.set(prototype, name, counted);
}

/** Waits for the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** Gives the page its turn, so that what follows is a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Milliseconds until work and all frames that it asks for are drawn. */
export async function time(host: HTMLElement, work: () => void): Promise<number> {
  await nextFrame();
  const since = performance.now();
  work();
  await nextFrame();
  await nextFrame();
  drain(host);
  return performance.now() - since;
}

/** Milliseconds a frame while something is done in each. */
export async function timeFrames(
  host: HTMLElement,
  frames: number,
  step: (frame: number) => void,
): Promise<number> {
  return timeUntil(host, frames, step, () => true);
}

/** Milliseconds a drawn frame while steps are taken that move the camera by and by: whether its first frame moves it at all is chance. */
export async function timeDrawn(
  host: HTMLElement,
  frames: number,
  step: (frame: number) => void,
): Promise<number> {
  let before = draws;
  return timeUntil(
    host,
    frames,
    (frame) => {
      before = draws;
      step(frame);
    },
    () => draws > before,
  );
}

/** Milliseconds a frame that counts, of so many, with a step before each. */
async function timeUntil(
  host: HTMLElement,
  frames: number,
  step: (frame: number) => void,
  counts: () => boolean,
): Promise<number> {
  await nextFrame();
  drain(host);
  const since = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    step(frame);
    do {
      await nextFrame();
      drain(host);
    } while (!counts());
  }
  return (performance.now() - since) / frames;
}
