import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '../../server/io/readers/read.ts';
import { loadResources } from '../../server/io/resources.ts';
import type { SourceDocument } from '../../server/model/document.ts';
import { collect } from '../io/collect.ts';
import { findShort } from './floors.ts';
import { findInSource } from './found.ts';
import { parseFacts, type Sample } from './parse.ts';
import { mark, placesOf, sumUp } from './score.ts';

const DISPATCHES = join(import.meta.dirname, '..', '..', 'data', 'dispatches');
const gold = parseFacts(readFileSync(join(import.meta.dirname, 'dispatches.txt'), 'utf8'));
const resources = loadResources();

async function readDispatches(): Promise<readonly SourceDocument[]> {
  const items = await collect(readPaths([DISPATCHES]));
  return items.flatMap((item) =>
    item.status === 'read' && gold.has(item.source.key) ? [item.source] : [],
  );
}

function sampleOf({ key, text }: SourceDocument): Sample {
  const article = { id: key, text, publishedAt: null, outlet: '' };
  return { id: key, articles: [article], facts: gold.get(key) ?? [] };
}

describe('the gold of the bundled dispatches', () => {
  it('names no document that is not there, and no words that its document does not have', async () => {
    const sources = await readDispatches();
    const amiss = sources.flatMap(({ key, text }) =>
      (gold.get(key) ?? [])
        .filter(({ evidence }) => placesOf(text.toLowerCase(), evidence.toLowerCase()).length === 0)
        .map(({ evidence }) => `${key}: ${evidence}`),
    );
    expect(amiss).toStrictEqual([]);
    expect(sources.map(({ key }) => key).sort()).toStrictEqual([...gold.keys()].sort());
  });

  it('is told with its speakers, chains, hedges and quotes', async () => {
    const sources = await readDispatches();
    const marked = sources.map((source) => mark(sampleOf(source), findInSource(source, resources)));
    const short = findShort('dispatches', sumUp(marked));
    const faults = marked.flatMap((one) => one.faults);
    expect(short.length === 0 ? [] : [...short, ...faults]).toStrictEqual([]);
  });
});
