import type { Express } from 'express';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../server/api/services.ts';
import { createExplanations } from '../../server/intake/explanations.ts';
import { createRemovals } from '../../server/intake/removals.ts';
import { aBin, aFakeExplainer, aFakeIntake, aFakeLoader } from '../intake/fakes.ts';
import { createViewStore } from '../../server/api/viewStore.ts';
import { type AppOptions, createApp } from '../../server/app.ts';
import type { Explorer } from '../../server/graph/explorer/explorer.ts';
import type { Network } from '../../server/model/index.ts';

const EMPTY: Network = {
  nodes: [],
  edges: [],
  ties: [],
  totals: { entities: 0, events: 0, reports: 0, documents: 0, undated: 0 },
  truncated: false,
  acts: [],
  facets: {
    quads: [],
    kinds: [],
    countries: [],
    outlets: [],
    hedges: [],
    reports: [],
    independent: [],
    about: { left: 0, kept: 0 },
  },
  tallies: [],
  documents: [],
  span: null,
};

async function fail(): Promise<never> {
  await Promise.resolve();
  throw new Error('a secret of the inside');
}

/** A graph without anything in it. */
export function aFakeExplorer(fields: Partial<Explorer> = {}): Explorer {
  return {
    stats: fail,
    schema: fail,
    search: () =>
      Promise.resolve({
        hits: [],
        totals: { entity: 0, event: 0, document: 0 },
        facets: { kind: [], country: [], act: [], year: [] },
        isLoose: false,
      }),
    network: () => Promise.resolve(EMPTY),
    timeline: () => Promise.resolve({ buckets: [], ranges: [], undated: 0 }),
    paths: () => Promise.resolve(undefined),
    entity: () => Promise.resolve(undefined),
    neighbors: () => Promise.resolve({ items: [], total: 0, nextCursor: null }),
    dyad: fail,
    event: () => Promise.resolve(undefined),
    events: () => Promise.resolve([]),
    reports: () => Promise.resolve({ rows: [], truncated: false }),
    documents: () => Promise.resolve({ documents: [], total: 0 }),
    document: () => Promise.resolve(undefined),
    ...fields,
  };
}

export function fakeServices(fields: Partial<Services> = {}): Services {
  const loader = aFakeLoader();
  return {
    intake: aFakeIntake(loader),
    removals: createRemovals(loader, aBin()),
    explanations: createExplanations(loader, aFakeExplainer),
    isReadOnly: false,
    explorer: aFakeExplorer(),
    console: {
      run: () =>
        Promise.resolve({
          columns: [],
          rows: [],
          graph: { nodes: [], edges: [] },
          truncated: false,
          notifications: [],
          ms: 0,
        }),
      explain: () => Promise.resolve({ type: 'r', plan: null, notifications: [] }),
    },
    exporter: {
      write: (format) =>
        Promise.resolve({ name: `demarche.${format}`, type: 'text/plain', chunks: ['a', 'b'] }),
    },
    views: createViewStore(join(mkdtempSync(join(tmpdir(), 'demarche-views-')), 'views')),
    ...fields,
  };
}

function aClientDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Démarche</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  return folder;
}

export function anApp(fields: Partial<AppOptions> = {}): Express {
  const services = fakeServices();
  return createApp({
    services: () => services,
    health: () => ({ status: 'ok', step: 'ready', version: '0.0.0' }),
    token: null,
    readOnly: false,
    clientDir: aClientDir(),
    log: () => undefined,
    ...fields,
  });
}
