import { ConsoleBusyError } from './errors.ts';

/** Lets so many in at once; the next ones wait, and too many are sent away. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** A gate for `open` at once and `waiting` behind them. */
export function createGate(open: number, waiting: number): Gate {
  const queue: (() => void)[] = [];
  let inside = 0;

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  }

  return {
    pass: async (work) => {
      if (inside < open) inside += 1;
      else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
      else
        throw new ConsoleBusyError(
          `console: ${open} queries are running and ${waiting} waiting. Try again in a moment`,
        );
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
