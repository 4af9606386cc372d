import { join } from 'node:path';
import { createServices, type Services } from './api/services.ts';
import { createApp } from './app.ts';
import { openBackend, type Backend } from './backend.ts';
import type { Additions } from './core/additions.ts';
import type { Rules } from './core/project/plan.ts';
import type { Env } from './env.ts';
import type { Database } from './graph/database.ts';
import { createLoader, type Loader } from './graph/loader.ts';
import { applySchema } from './graph/schema.ts';
import { createHealthBoard, type HealthBoard } from './health.ts';
import { createExplanations } from './intake/explanations.ts';
import { createIntake } from './intake/intake.ts';
import { createBin } from './intake/bin.ts';
import { createRemovals } from './intake/removals.ts';
import { createSpool } from './intake/spool.ts';
import { createExplainer } from './io/explainer.ts';
import { createExtractor } from './io/extractor.ts';
import { loadOntology } from './io/ontology.ts';
import { loadThesaurus } from './io/resources.ts';
import { readCorrections } from './io/tables/corrections.ts';
import { listen, type Listening } from './listen.ts';
import { assertFolderFree, type Step } from './neo4j/embedded.ts';
import { createSampleIds, SAMPLE_PATHS } from './sample.ts';
import type { IngestSummary } from './tally.ts';
import { VERSION } from './version.ts';

const CLIENT_DIR = join(import.meta.dirname, '..', 'dist', 'client');

export interface StartOptions {
  /** Read before the page is served; none reads the bundled sample into an empty database. */
  readonly paths: readonly string[];
  readonly port: number;
  readonly dataDir: string;
  readonly additions: Additions;
  /** The file of corrections as named; undefined takes the data folder's own. */
  readonly corrections: string | undefined;
  /** Nothing that the page sends is kept. */
  readonly readOnly: boolean;
  readonly env: Env;
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
  readonly say: (line: string) => void;
  readonly ingest: (
    paths: readonly string[],
    session: { readonly database: Database; readonly loader: Loader },
  ) => Promise<IngestSummary>;
}

export interface Running {
  readonly address: string;
  /** Settles when the signal has come and everything is closed. */
  readonly untilOver: Promise<void>;
}

/** Listens at once, then brings up the database, reads what is to be read, and opens the routes. */
export async function start(options: StartOptions): Promise<Running> {
  const { port, dataDir, env, signal, say } = options;
  if (env.neo4j === null) await assertFolderFree(dataDir);
  const { acts } = loadOntology(options.additions.ontology);
  const rules = { acts, corrections: readCorrections(options.corrections, dataDir, acts) };
  const board = createHealthBoard(VERSION);
  let services: Services | null = null;
  const app = createApp({
    services: () => services,
    health: board.read,
    token: env.token,
    readOnly: options.readOnly,
    clientDir: CLIENT_DIR,
    log: (error) => say(describeError(error)),
  });
  const listening = await listen(app, port);
  let backend: Backend | null = null;
  try {
    const pipeline = readPipelineVersion(options.additions);
    pipeline.catch(() => undefined);
    backend = await openBackend({ ...options, onStep: (step) => tell(options, board, step) });
    services = await fill(options, backend, board, await pipeline, rules);
    signal.throwIfAborted();
  } catch (error) {
    await close(listening, backend, services);
    throw error;
  }
  follow(backend, board, say);
  board.update('ok', 'ready');
  return {
    address: listening.address,
    untilOver: waitAndClose(signal, listening, backend, services),
  };
}

/** Schema, then documents, then what the routes answer from. */
async function fill(
  options: StartOptions,
  { database, restart }: Backend,
  board: HealthBoard,
  pipeline: string,
  rules: Rules,
): Promise<Services> {
  tell(options, board, { kind: 'step', text: 'applying the schema' });
  await applySchema(database);
  const loader = createLoader(database, rules);
  if (await loader.applyCorrections()) options.say('Corrections have changed: applied.');
  const stored = await loader.stored();
  sayOutdated(stored, pipeline, options.say);
  const paths = options.paths.length === 0 && stored.length === 0 ? SAMPLE_PATHS : options.paths;
  if (paths.length > 0) {
    tell(options, board, { kind: 'step', text: 'reading documents' });
    await options.ingest(paths, { database, loader });
  }
  const { dataDir, additions, readOnly: isReadOnly } = options;
  const say = (error: unknown): void => options.say(describeError(error));
  const intake = createIntake({
    loader,
    spool: createSpool(join(dataDir, 'uploads')),
    createExtractor: () => createExtractor(undefined, additions),
    log: say,
  });
  if (!isReadOnly) await intake.resume();
  return createServices({
    intake,
    removals: createRemovals(loader, createBin(join(dataDir, 'removed'))),
    explanations: createExplanations(loader, () => createExplainer(additions)),
    isReadOnly,
    database,
    restart,
    pipeline,
    acts: [...rules.acts.values()],
    corrections: rules.corrections,
    thesaurus: loadThesaurus(additions),
    sampleIds: createSampleIds(),
    viewsDir: join(dataDir, 'views'),
  });
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A worker finds it out while Neo4j starts. */
async function readPipelineVersion(additions: Additions): Promise<string> {
  const extractor = createExtractor(1, additions);
  try {
    return await extractor.version();
  } finally {
    await extractor.close();
  }
}

function sayOutdated(
  stored: Awaited<ReturnType<Loader['stored']>>,
  pipeline: string,
  say: (line: string) => void,
): void {
  const outdated = stored.filter((document) => document.pipeline !== pipeline).length;
  if (outdated === 0) return;
  say(
    `${outdated} of ${stored.length} documents were read under other rules than today's; demarche reprocess reads them again.`,
  );
}

function tell({ onStep }: StartOptions, board: HealthBoard, step: Step): void {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  board.update(
    'starting',
    step.kind === 'step'
      ? step.text
      : `fetching Neo4j, ${megabytes(step.bytes)} of ${megabytes(step.total)} MB`,
  );
  onStep(step);
}

function follow(backend: Backend, board: HealthBoard, say: (line: string) => void): void {
  const doing = backend.restart === null ? 'waiting for Neo4j' : 'starting Neo4j again';
  backend.onChange((state) => {
    switch (state) {
      case 'ready':
        board.update('ok', 'ready');
        say('Neo4j is up again.');
        break;
      case 'recovering':
        board.update('recovering', doing);
        say(`Neo4j has gone: ${doing} …`);
        break;
      case 'failed':
        board.update('failed', 'Neo4j does not stay up');
        say('Neo4j does not stay up. Stop with Ctrl-C, and see demarche doctor.');
        break;
      case 'stopped':
        break;
    }
  });
}

async function waitAndClose(
  signal: AbortSignal,
  listening: Listening,
  backend: Backend,
  services: Services,
): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await close(listening, backend, services);
}

async function close(
  listening: Listening,
  backend: Backend | null,
  services: Services | null,
): Promise<void> {
  await listening.close();
  await services?.intake.close();
  await services?.explanations.close();
  await backend?.close();
}
