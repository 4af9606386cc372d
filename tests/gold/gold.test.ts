import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadResources } from '../../server/io/resources.ts';
import { findInArticle, findInStory } from './found.ts';
import { parseArticles, parseStories, type Sample } from './parse.ts';
import { mark, placesOf, sumUp, type Figures } from './score.ts';

const ARTICLES = new URL('articles/', import.meta.url);
const figures = z.object({
  precision: z.number(),
  recall: z.number(),
  dates: z.number(),
  details: z.number(),
  quiet: z.number(),
});
/** What was reached; these move up, never down. */
const floors = z
  .record(z.string(), figures)
  .parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

const resources = loadResources();
const phenomena = readdirSync(ARTICLES)
  .sort()
  .map((file) => {
    const name = file.replace('.txt', '');
    const text = readFileSync(new URL(file, ARTICLES), 'utf8');
    return { name, samples: name === 'stories' ? parseStories(text) : parseArticles(text) };
  });

async function markAll(samples: readonly Sample[]): Promise<[Figures, readonly string[]]> {
  const marked = [];
  for (const sample of samples) {
    const isStory = sample.articles.length > 1;
    const found = isStory
      ? await findInStory(sample, resources)
      : findInArticle(sample, resources);
    marked.push(mark(sample, found));
  }
  return [sumUp(marked), marked.flatMap(({ faults }) => faults)];
}

describe('our own gold', () => {
  it('has ten samples or more of each phenomenon, with a floor', () => {
    expect(phenomena.filter(({ samples }) => samples.length < 10)).toStrictEqual([]);
    expect(phenomena.map(({ name }) => name)).toStrictEqual(Object.keys(floors).sort());
  });

  it('names no words that its article does not have', () => {
    const amiss = phenomena
      .flatMap(({ samples }) => samples)
      .flatMap(({ id, articles, facts }) => {
        const text = articles.map((article) => article.text.toLowerCase()).join('\n');
        return facts
          .filter(({ evidence }) => placesOf(text, evidence.toLowerCase()).length === 0)
          .map(({ evidence }) => `${id}: ${evidence}`);
      });
    expect(amiss).toStrictEqual([]);
  });

  it.each(phenomena)('reaches its floors on $name', async ({ name, samples }) => {
    const [reached, faults] = await markAll(samples);
    const floor = floors[name] ?? { precision: 100, recall: 100, dates: 100, details: 100, quiet: 100 };
    const short = figures
      .keyof()
      .options.filter((figure) => reached[figure] < floor[figure])
      .map((figure) => `${figure} ${reached[figure]}, floor ${floor[figure]}`);
    expect(short.length === 0 ? [] : [...short, ...faults]).toStrictEqual([]);
  });
});
