import { setFlagsFromString } from 'node:v8';

/** How much of a function must have run before V8 optimises it: eight times its own default. */
export const ENGINE_FLAG = '--interrupt-budget=540000';

/**
 * Lets the engine optimise later, in all threads. The rules are some thousand small functions: by its own measure it
 * compiles most of them for longer than they will ever run, and again whenever a text surprises them.
 */
export function tuneEngine(): void {
  setFlagsFromString(ENGINE_FLAG);
}
