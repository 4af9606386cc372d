import { z } from 'zod';
import { parseCarrierDate } from '../markup/dates.ts';
import type { Limits } from './limits.ts';
import { createRejected, type ReadItem } from './types.ts';
import { createDocument } from './whole.ts';

const optionalText = z.string().nullish();

/** A document as JSON Lines and tables carry it; other fields are passed over. */
export const documentRecord = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  text: z.string(),
  title: optionalText,
  outlet: optionalText,
  url: optionalText,
  publishedAt: optionalText,
});

/** Checks one record and makes a document of it; `fallbackKey` names it when it has no id. */
export function readRecord(
  path: string,
  fallbackKey: string,
  value: unknown,
  limits: Limits,
): ReadItem {
  const parsed = documentRecord.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'record' : issue.path.join('.');
    return createRejected(path, 'bad-record', `${place}: ${issue?.message ?? 'not a document'}`);
  }
  const { id, text, title, outlet, url, publishedAt } = parsed.data;
  return createDocument(
    path,
    {
      key: id === null || id === undefined ? fallbackKey : String(id),
      text,
      title,
      outlet,
      url,
      publishedAt: typeof publishedAt === 'string' ? parseCarrierDate(publishedAt) : null,
      publishedBy: 'record',
    },
    limits,
  );
}
