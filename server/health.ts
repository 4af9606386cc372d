import type { Health } from './model/index.ts';

/** Where the program stands: start-up writes it, /api/health and /api/status show it. */
export interface HealthBoard {
  readonly read: () => Health;
  readonly update: (status: Health['status'], step: string) => void;
}

/** A board that says "starting". */
export function createHealthBoard(version: string): HealthBoard {
  let health: Health = { status: 'starting', step: 'starting', version };
  return {
    read: () => health,
    update: (status, step) => {
      health = { status, step, version };
    },
  };
}
