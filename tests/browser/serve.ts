import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../server/graph/database.ts';
import { startProgram } from '../integration/program.ts';

/** A program that serves the page, and the way to end it. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const STARTED_MS = 150_000;

/** A document as JSON Lines hold it. */
export interface GivenDocument {
  readonly id: string;
  readonly text: string;
}

/** Starts the program on these documents, or its bundled dispatches, in a folder that is thrown away. */
export async function servePage(
  args: readonly string[] = [],
  given: { readonly neo4j: Connection; readonly documents: readonly GivenDocument[] } | null = null,
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-browser-'));
  const words = ['start', '--port', '0', '--data', join(folder, 'data'), ...args];
  const variables: Record<string, string> = {};
  if (given !== null) {
    const { uri, user, password } = given.neo4j;
    Object.assign(variables, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    const file = join(folder, 'given.jsonl');
    await writeFile(
      file,
      given.documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
    );
    words.push(file);
  }
  const program = startProgram(words, variables);
  const stop = async (): Promise<void> => {
    program.signal('SIGTERM');
    await program.over;
    await rm(folder, { recursive: true, force: true });
  };
  const address = await Promise.race([
    program.address,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), STARTED_MS).unref();
    }),
  ]);
  if (address !== null) return { address, stop };
  await stop();
  throw new Error('tests/browser: the program gave no address. Expected one on standard output');
}

/** Where the program is that these tests share: their setup leaves it in the environment. */
export function readPageAddress(): string {
  const address = process.env['DEMARCHE_TEST_PAGE'];
  if (address === undefined) throw new Error('tests/browser: no page is served. Run by jest only');
  return address;
}
