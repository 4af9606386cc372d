import { UsageError } from './errors.ts';

/** Where data is kept unless --data names another folder. */
export const DATA_OPTION = {
  type: 'string',
  value: 'DIR',
  default: '.demarche',
  about: 'the data folder (default: .demarche, where it is started)',
} as const;

const DEFAULT_PORT = 4747;

/** Where the page is served. */
export const PORT_OPTION = {
  type: 'string',
  value: 'N',
  default: String(DEFAULT_PORT),
  about: `listen on this port (default: ${DEFAULT_PORT}); 0 takes a free one`,
} as const;

/** A TCP port as typed; 0 is any free one. */
export function parsePort(text: string, command: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port is "${text}". Expected a number from 0 to 65535; 0 takes a free one`,
    command,
  );
}

/** Acts and cues of a user's own. */
export const ONTOLOGY_OPTION = {
  type: 'string',
  multiple: true,
  value: 'FILE',
  about: 'add acts and rules from a JSON or CSV file (may be given again)',
} as const;

/** Names, people, bodies and places of a user's own. */
export const GAZETTEER_OPTION = {
  type: 'string',
  multiple: true,
  value: 'FILE',
  about: 'add names, people, bodies and places from a JSON or CSV file (may be given again)',
} as const;

/** A person's decisions, replayed on the graph. */
export const CORRECTIONS_OPTION = {
  type: 'string',
  value: 'FILE',
  about: 'corrections to replay (default: corrections.jsonl or .json in the data folder)',
} as const;
