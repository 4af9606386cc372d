import { parseCarrierDate } from '../markup/dates.ts';
import { readFragment } from '../markup/content.ts';
import { findAll, parseMarkup, rawText, textOf, type MarkupElement } from '../markup/tree.ts';
import { decodeMarkup } from './decode.ts';
import { putFirst } from './html.ts';
import type { Limits } from './limits.ts';
import { createRejected, type Input, type ReadItem } from './types.ts';
import { createDocument, readWhole } from './whole.ts';

/** Where an item's text may stand, the fullest first. */
const BODIES = ['content:encoded', 'content', 'description', 'summary', 'media:description'];
const DATES = ['pubDate', 'published', 'dc:date', 'date', 'issued', 'updated'];

/** Reads RSS (0.9 to 2.0, RDF) and Atom: one document an item, its text taken out of the item's markup. */
export async function* readFeed(input: Input, limits: Limits): AsyncGenerator<ReadItem> {
  const whole = await readWhole(input, limits, decodeMarkup);
  if (whole.status === 'rejected') {
    yield whole;
    return;
  }
  const feed = parseMarkup(whole.text, 'xml', limits);
  if (feed.status === 'rejected') {
    yield createRejected(input.path, feed.reason, feed.detail);
    return;
  }
  const outlet = outletOf(feed.root);
  let number = 0;
  for (const item of findAll(feed.root, (e) => e.name === 'item' || e.name === 'entry')) {
    number += 1;
    yield readItem(input, number, item, outlet, limits);
  }
  if (number === 0)
    yield createRejected(
      input.path,
      'no-documents',
      'it holds no item of RSS and no entry of Atom',
    );
}

function readItem(
  input: Input,
  number: number,
  item: MarkupElement,
  outlet: string | null,
  limits: Limits,
): ReadItem {
  const path = `${input.path}#${number}`;
  const title = readMarkup(childOf(item, 'title'), limits);
  const bodies = BODIES.map((name) => readMarkup(childOf(item, name), limits));
  if (bodies.includes(null))
    return createRejected(path, 'too-deep', `its text nests deeper than ${limits.depth} levels`);
  const body = bodies.find((text) => text !== '');
  const url = linkOf(item);
  const id = [childOf(item, 'guid'), childOf(item, 'id')].map((e) => e && textOf(e)).find(Boolean);
  const carried = {
    key: id ?? url ?? `${input.base}#${number}`,
    text: putFirst(title, body ?? ''),
    title,
    outlet: childText(childOf(item, 'source'), 'title') ?? outlet,
    url,
    publishedAt: firstDate(item),
    publishedBy: 'feed' as const,
  };
  if (carried.text.trim() === '')
    return createRejected(path, 'no-text', 'the item has no title and no text');
  return createDocument(path, carried, limits);
}

function outletOf(feed: MarkupElement): string | null {
  for (const head of findAll(feed, (e) => e.name === 'channel' || e.name === 'feed'))
    return childText(head, 'title');
  return null;
}

/** A title or text may be plain, or hold markup, escaped or not; null when it is beyond the limits. */
function readMarkup(element: MarkupElement | null, limits: Limits): string | null {
  if (element === null) return '';
  if (element.children.some((child) => typeof child !== 'string')) return readFragment(element);
  const inner = parseMarkup(rawText(element), 'html', limits);
  return inner.status === 'parsed' ? readFragment(inner.root) : null;
}

function childOf(item: MarkupElement, name: string): MarkupElement | null {
  for (const child of item.children)
    if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

function childText(item: MarkupElement | null, name: string): string | null {
  const child = item === null ? null : childOf(item, name);
  const text = child === null ? '' : textOf(child);
  return text === '' ? null : text;
}

function linkOf(item: MarkupElement): string | null {
  for (const link of findAll(item, (e) => e.name === 'link' || e.name === 'feedburner:origLink')) {
    const { rel, href } = link.attributes;
    const address = href ?? textOf(link);
    if ((rel === undefined || rel === 'alternate') && /^https?:/iu.test(address)) return address;
  }
  return null;
}

function firstDate(item: MarkupElement): string | null {
  for (const name of DATES) {
    const text = childText(item, name);
    const date = text === null ? null : parseCarrierDate(text);
    if (date !== null) return date;
  }
  return null;
}
