import { z } from 'zod';
import {
  actName,
  documentId,
  entityId,
  eventId,
  type SearchHit,
  type SearchResult,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';
import type { ActIndex } from './acts.ts';
import { readDocumentRefs } from './documentRefs.ts';
import { readNames } from './entities.ts';
import { createLuceneQuery, excerpt, foldWords } from './lucene.ts';

const textParams = z.object({ text: z.string().min(1), limit: z.int().positive() });

const entities = defineQuery({
  file: 'read/search-entities.cypher',
  params: textParams.extend({ typed: z.string(), code: z.string() }),
  row: z.object({
    id: entityId,
    name: z.string(),
    aliases: z.array(z.string()),
    events: z.number(),
    score: z.number(),
  }),
});
type EntityRow = z.output<typeof entities.row>;

const offices = defineQuery({
  file: 'read/search-offices.cypher',
  params: z.object({ words: z.array(z.string()).readonly(), limit: z.int().positive() }),
  row: z.object({ id: entityId, office: z.string(), events: z.number() }),
});

const events = defineQuery({
  file: 'read/search-events.cypher',
  params: textParams,
  row: z.object({
    id: eventId,
    act: actName,
    summary: z.string(),
    content: z.string().nullable(),
    date: z.string().nullable(),
    score: z.number(),
  }),
});

const documents = defineQuery({
  file: 'read/search-documents.cypher',
  params: textParams,
  row: z.object({ id: documentId, title: z.string(), text: z.string(), score: z.number() }),
});

/** Entities by name, then by office, then events, then documents that hold all the words typed, the last word perhaps unfinished. */
export async function search(
  database: Database,
  acts: ActIndex,
  typed: string,
  limit: number,
): Promise<SearchResult> {
  const text = createLuceneQuery(typed);
  if (text === '') return { hits: [] };
  const few = Math.max(1, Math.ceil(limit / 3));
  const [entityRows, officeRows, eventRows, documentRows] = await Promise.all([
    database.read(entities, {
      text,
      typed: typed.trim().toLowerCase(),
      code: typed.trim().toUpperCase(),
      limit,
    }),
    database.read(offices, { words: foldWords(typed), limit: few }),
    database.read(events, { text, limit: few }),
    database.read(documents, { text, limit: few }),
  ]);
  const named = new Set(entityRows.map(({ id }) => id));
  const found = [
    ...entityRows.map((row) => ({ ...row, matched: matchedName(row, typed) })),
    ...officeRows
      .filter(({ id }) => !named.has(id))
      .map(({ office, ...row }) => ({ ...row, matched: office })),
  ].slice(0, limit);
  const [nameOf, refs] = await Promise.all([
    readNames(
      database,
      found.map(({ id }) => id),
    ),
    readDocumentRefs(
      database,
      documentRows.map(({ id }) => id),
    ),
  ]);
  const hits: readonly SearchHit[] = [
    ...found.map(({ id, matched, events: count }) => ({
      type: 'entity' as const,
      entity: nameOf(id),
      matched,
      events: count,
    })),
    ...eventRows.map(({ id, act, summary, content, date }) => ({
      type: 'event' as const,
      id,
      act,
      quad: acts.quad(act),
      summary,
      date,
      matched: holds(summary, typed) ? summary : excerpt(content ?? summary, typed),
    })),
    ...refs.map(({ id, key, title, outlet, publishedAt }) => ({
      type: 'document' as const,
      id,
      key,
      title,
      outlet,
      publishedAt,
      matched: holds(title, typed)
        ? title
        : excerpt(documentRows.find((row) => row.id === id)?.text ?? title, typed),
    })),
  ];
  return { hits: hits.slice(0, limit + 2 * few) };
}

function matchedName({ name, aliases }: EntityRow, typed: string): string {
  return [name, ...aliases].find((one) => holds(one, typed)) ?? name;
}

function holds(text: string, typed: string): boolean {
  const words = foldWords(text);
  return foldWords(typed).every((looked) => words.some((word) => word.startsWith(looked)));
}
