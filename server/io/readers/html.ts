import { readContent } from '../markup/content.ts';
import { readMetadata } from '../markup/metadata.ts';
import { parseMarkup } from '../markup/tree.ts';
import { decodeMarkup } from './decode.ts';
import type { Limits } from './limits.ts';
import { createDocument, readWhole } from './whole.ts';
import { createRejected, type Input, type ReadItem } from './types.ts';

/** Reads a page: its headline, then the article's text taken out of the markup. */
export async function* readHtml(input: Input, limits: Limits): AsyncGenerator<ReadItem> {
  const whole = await readWhole(input, limits, decodeMarkup);
  if (whole.status === 'rejected') {
    yield whole;
    return;
  }
  const page = parseMarkup(whole.text, 'html', limits);
  if (page.status === 'rejected') {
    yield createRejected(input.path, page.reason, page.detail);
    return;
  }
  const metadata = readMetadata(page.root);
  const body = readContent(page.root);
  if (body === '') {
    yield createRejected(input.path, 'no-text', 'no readable text was found in the page');
    return;
  }
  const source = {
    key: input.base,
    text: putFirst(metadata.title, body),
    title: metadata.title,
    outlet: metadata.outlet,
    url: metadata.url,
    publishedAt: metadata.publishedAt,
    publishedBy: 'header' as const,
  };
  yield createDocument(input.path, source, limits);
}

/** Puts the headline before the text unless it stands there already. */
export function putFirst(title: string | null, body: string): string {
  if (title === null || title === '' || body.slice(0, title.length * 4).includes(title))
    return body;
  return body === '' ? title : `${title}\n\n${body}`;
}
