import type { Format } from './types.ts';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
};

const FEED =
  /^\s*(?:<\?xml[^>]{0,500}>|<!--[^>]{0,500}-->|<\?xml-stylesheet[^>]{0,500}>|\s){0,9}<(?:rss|feed|rdf:RDF)[\s>]/iu;
const HTML =
  /^\s*(?:<\?xml[^>]{0,500}>|<!--[^>]{0,500}-->|\s){0,9}<(?:!doctype html|html|head|body|article)[\s>]/iu;
const JSON_RECORD = /^\s*\{\s*"/u;
const EXTENSION = /\.([^./\\]{1,12})$/u;

/** Tells a file's format from its name and first bytes; null when it is none of ours. A name without an extension may be plain text. */
export function detectFormat(name: string, head: Uint8Array): Format | null {
  const text = new TextDecoder('utf-8').decode(head);
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : BY_EXTENSION[extension];
  if (named === 'txt' || named === 'md' || named === 'feed') return named;
  if (FEED.test(text)) return 'feed';
  if (HTML.test(text)) return 'html';
  if (named !== undefined) return named;
  if (JSON_RECORD.test(text)) return 'jsonl';
  return extension === undefined ? 'txt' : null;
}
