function findPad(host: HTMLElement): HTMLElement {
  const pad = host.querySelector<HTMLElement>('.sigma-mouse');
  if (pad === null) throw new Error('bench/client: sigma has no layer for the mouse');
  return pad;
}

/** Presses, moves or lets go of the mouse over a map. */
export function press(host: HTMLElement, type: string, x: number, y: number): void {
  const target = type === 'mousedown' ? findPad(host) : document;
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y }),
  );
}

/** Turns the wheel over the middle of a map. */
export function wheel(host: HTMLElement, deltaY: number): void {
  const at = { clientX: host.clientWidth / 2, clientY: host.clientHeight / 2 };
  findPad(host).dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY, ...at }),
  );
}
