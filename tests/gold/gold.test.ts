import { readdirSync, readFileSync } from 'node:fs';
import { loadResources } from '../../server/io/resources.ts';
import { findShort, floors } from './floors.ts';
import { findInArticle, findInStory } from './found.ts';
import { parseArticles, parseStories, type Sample } from './parse.ts';
import { mark, placesOf, sumUp, type Figures } from './score.ts';

const ARTICLES = new URL('articles/', import.meta.url);
const resources = loadResources();
const phenomena = readdirSync(ARTICLES)
  .sort()
  .map((file) => {
    const name = file.replace('.txt', '');
    const text = readFileSync(new URL(file, ARTICLES), 'utf8');
    return { name, samples: text.startsWith('#####') ? parseStories(text) : parseArticles(text) };
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
    const named = [...phenomena.map(({ name }) => name), 'dispatches'].sort();
    expect(named).toStrictEqual(Object.keys(floors).sort());
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
    const short = findShort(name, reached);
    expect(short.length === 0 ? [] : [...short, ...faults]).toStrictEqual([]);
  });
});
