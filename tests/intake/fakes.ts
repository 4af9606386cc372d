import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader } from '../../server/graph/loader.ts';
import { createBin, type Bin } from '../../server/intake/bin.ts';
import { createIntake, type Intake, type IntakeOptions } from '../../server/intake/intake.ts';
import { createSpool } from '../../server/intake/spool.ts';
import type { Explainer } from '../../server/io/explainer.ts';
import type { Extractor } from '../../server/io/extractor.ts';
import type { DocumentId } from '../../server/model/ids.ts';
import type { Job } from '../../server/model/intake.ts';
import type { StoredDocument } from '../../server/model/projection.ts';
import { anEvent, anExtraction } from '../factories.ts';

/** A graph outside: documents by their ids. */
export function aFakeLoader(fields: Partial<Loader> = {}): Loader {
  const held = new Map<DocumentId, StoredDocument>();
  return {
    load: (documents) => {
      const fresh = documents.filter(({ id }) => !held.has(id));
      for (const document of documents) held.set(document.id, document);
      const added = new Set(fresh.map(({ id }) => id)).size;
      return Promise.resolve({ added, replaced: 0, same: documents.length - added });
    },
    forget: (ids) => {
      for (const id of ids) held.delete(id);
      return Promise.resolve(ids.length);
    },
    stored: () =>
      Promise.resolve(
        [...held.values()].map(({ id, pipeline, extraction }) => ({
          id,
          pipeline,
          key: extraction.document.key,
        })),
      ),
    note: () => Promise.resolve(),
    documents: (ids) => Promise.resolve(ids.flatMap((id) => held.get(id) ?? [])),
    applyCorrections: () => Promise.resolve(false),
    ...fields,
  };
}

/** Workers outside: every document tells one event; one that says "stuck" never comes to an end by itself. */
export function aFakeExtractor(stuck = 'stuck'): Extractor {
  const closing = new AbortController();
  return {
    size: 2,
    version: () => Promise.resolve('rules-2'),
    run: ({ key, text }) => {
      if (text.includes(stuck))
        return new Promise((resolve) => {
          closing.signal.addEventListener('abort', () =>
            resolve({ status: 'rejected', reason: 'worker-died', detail: 'its worker ended' }),
          );
        });
      return Promise.resolve({
        status: 'done',
        output: anExtraction({
          document: { key, title: `Title of ${key}`, abstentions: { 'no-rule': 2 } },
          events: [anEvent({ seed: key })],
        }),
      });
    },
    close: () => {
      closing.abort();
      return Promise.resolve();
    },
  };
}

/** A worker outside that finds two sentences in every document. */
export function aFakeExplainer(): Explainer {
  const sentence = { block: 'paragraph', tokens: [], mentions: [], rules: [], events: [] } as const;
  return {
    size: 1,
    version: () => Promise.resolve('rules-2'),
    run: () =>
      Promise.resolve({
        status: 'done',
        output: [
          { ...sentence, start: 0, end: 5, text: 'First' },
          { ...sentence, start: 6, end: 12, text: 'Second' },
        ],
      }),
    close: () => Promise.resolve(),
  };
}

export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'demarche-intake-'));
}

export function aFakeIntake(loader: Loader, fields: Partial<IntakeOptions> = {}): Intake {
  return createIntake({
    loader,
    spool: createSpool(aFolder()),
    createExtractor: () => aFakeExtractor(),
    log: () => undefined,
    ...fields,
  });
}

/** Waits until a job is where a test wants it. */
export async function untilJob(
  intake: Intake,
  id: string,
  isThere: (job: Job) => boolean,
): Promise<Job> {
  for (;;) {
    const job = intake.find(id);
    if (job === undefined) throw new Error(`there is no job ${id}`);
    if (isThere(job)) return job;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

export function isOver({ status }: Job): boolean {
  return status !== 'waiting' && status !== 'running';
}

/** A bin in a folder of its own. */
export function aBin(): Bin {
  return createBin(join(mkdtempSync(join(tmpdir(), 'demarche-bin-')), 'removed'));
}
