import { describe, expect, it } from '@jest/globals';
import { ConsoleBusyError } from '../../../server/graph/console/errors.ts';
import { createGate } from '../../../server/graph/console/gate.ts';

function createLatch(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('createGate', () => {
  it('sends away who would be one too many', async () => {
    const gate = createGate(1, 1);
    const latch = createLatch();
    const inside = gate.pass(() => latch.opened);
    const waiting = gate.pass(() => Promise.resolve('next'));
    await expect(gate.pass(() => Promise.resolve())).rejects.toBeInstanceOf(ConsoleBusyError);
    latch.open();
    await inside;
    await expect(waiting).resolves.toBe('next');
  });

  it('lets the next one in when the work before it failed', async () => {
    const gate = createGate(1, 1);
    const failing = gate.pass(() => Promise.reject(new Error('no')));
    const waiting = gate.pass(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('no');
    await expect(waiting).resolves.toBe('next');
  });

  it('never has more inside than it may', async () => {
    const gate = createGate(2, 10);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await Promise.resolve();
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => gate.pass(work)));
    expect(most).toBe(2);
  });
});
