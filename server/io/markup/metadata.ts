import { parseCarrierDate } from './dates.ts';
import { findLinkedArticle } from './linked.ts';
import { findAll, textOf, type MarkupElement } from './tree.ts';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
}

const DATE_METAS = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
];

/** Reads title, outlet, canonical address and time of publication from JSON-LD, meta elements, `time` and headings. */
export function readMetadata(page: MarkupElement): PageMetadata {
  const metas = collectMetas(page);
  const linked = findLinkedArticle(page);
  const url = [canonicalOf(page), metas.get('og:url'), linked?.url].find(isWebAddress) ?? null;
  const outlet = metas.get('og:site_name') ?? linked?.publisher ?? metas.get('application-name');
  const title =
    metas.get('og:title') ??
    linked?.headline ??
    firstText(page, (e) => e.name === 'h1') ??
    firstText(page, (e) => e.name === 'title');
  return {
    title: title === undefined ? null : withoutOutlet(title, outlet),
    outlet: outlet ?? (url === null ? null : new URL(url).hostname.replace(/^www\./u, '')),
    url,
    publishedAt: firstDate([
      linked?.published ?? undefined,
      ...DATE_METAS.map((name) => metas.get(name)),
      timeOf(page),
    ]),
  };
}

function collectMetas(page: MarkupElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attributes } of findAll(page, (e) => e.name === 'meta')) {
    const content = attributes['content']?.trim();
    if (content === undefined || content === '') continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributes[key]?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function canonicalOf(page: MarkupElement): string | undefined {
  for (const link of findAll(page, (e) => e.name === 'link'))
    if (link.attributes['rel']?.toLowerCase() === 'canonical') return link.attributes['href'];
  return undefined;
}

function timeOf(page: MarkupElement): string | undefined {
  for (const time of findAll(page, (e) => e.name === 'time'))
    if (time.attributes['datetime'] !== undefined) return time.attributes['datetime'];
  return undefined;
}

function isWebAddress(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^https?:\/\//iu.test(text) && URL.canParse(text);
}

function firstText(
  page: MarkupElement,
  fits: (element: MarkupElement) => boolean,
): string | undefined {
  for (const element of findAll(page, fits)) {
    const text = textOf(element);
    if (text !== '') return text;
  }
  return undefined;
}

function firstDate(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts) {
    const date = text === undefined ? null : parseCarrierDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** "Talks resume - The Sample Post" is "Talks resume" when the outlet is known by that name. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const single = title.replace(/\s+/gu, ' ').trim();
  if (outlet === undefined) return single;
  for (const mark of [' - ', ' | ', ' – ', ' — ', ' :: '])
    if (single.toLowerCase().endsWith(`${mark}${outlet.toLowerCase()}`))
      return single.slice(0, -(mark.length + outlet.length)).trim();
  return single;
}
