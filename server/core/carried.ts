import type { SourceDocument } from '../model/document.ts';
import type { DocumentRecord } from '../model/record.ts';

type Carried = NonNullable<DocumentRecord['carried']>;

/** What is kept of a document as it was read besides its key and text. */
export function pickCarried(source: SourceDocument): Carried {
  const { title, outlet, url, publishedAt, publishedBy } = source;
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  };
}

/** The document as it was read, from what is stored of it: to read it again under other rules. */
export function restoreSource(record: DocumentRecord, text: string): SourceDocument {
  const { title, outlet, url, publishedAt, publishedBy } = record.carried ?? {};
  return {
    key: record.key,
    text,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publishedBy === undefined ? {} : { publishedBy }),
  };
}
