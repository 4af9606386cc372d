import { findAll, rawText, type MarkupElement } from './tree.ts';

const ARTICLE = /article|posting|pressrelease|report|liveblog/iu;
const MAX_DEPTH = 32;

/** What schema.org data in a page says of its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** The first article that the page's JSON-LD describes; broken JSON is passed over, as browsers do. */
export function findLinkedArticle(page: MarkupElement): LinkedArticle | null {
  for (const script of findAll(page, isLinkedData)) {
    const found = findArticle(parseLoosely(rawText(script)), 0);
    if (found !== null) return found;
  }
  return null;
}

function isLinkedData(element: MarkupElement): boolean {
  return element.name === 'script' && element.attributes['type'] === 'application/ld+json';
}

function parseLoosely(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '');
  try {
    const parsed: unknown = JSON.parse(bare);
    return parsed;
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): LinkedArticle | null {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return null;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value) && ARTICLE.test(String(fieldOf(value, '@type'))))
    return {
      headline: textField(value, 'headline'),
      publisher: textField(fieldOf(value, 'publisher'), 'name'),
      url: textField(value, 'url') ?? textField(value, 'mainEntityOfPage'),
      published: textField(value, 'datePublished'),
    };
  for (const item of inner) {
    const found = findArticle(item, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textField(value: unknown, name: string): string | null {
  const field = fieldOf(value, name);
  return typeof field === 'string' && field.trim() !== '' ? field.trim() : null;
}
