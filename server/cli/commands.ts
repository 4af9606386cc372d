import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { exportGraph } from './export.ts';
import { extract } from './extract.ts';
import { forget } from './forget.ts';
import { ingest } from './ingest.ts';
import { reprocess } from './reprocess.ts';
import { start } from './start.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  start,
  ingest,
  extract,
  explain,
  reprocess,
  forget,
  exportGraph,
  doctor,
];
