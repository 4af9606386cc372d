import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { start } from './start.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [start, doctor];
