import { z } from 'zod';
import type { Thesaurus } from '../../core/thesaurus.ts';
import {
  type ActName,
  actName,
  documentId,
  type EntityId,
  entityId,
  eventId,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';
import type { ActIndex } from './acts.ts';
import { readDocumentRefs } from './documents/documentRefs.ts';
import { readNames } from './entities.ts';
import { createLooseQuery, createLuceneQuery, excerpt, foldWords, wordsOf } from './lucene.ts';

const ids = z.array(entityId).readonly();
const limit = z.int().nonnegative();
const total = z.number();

const entities = defineQuery({
  file: 'read/search-entities.cypher',
  params: z.object({
    text: z.string().min(1),
    typed: z.string(),
    named: ids,
    begun: ids,
    offices: z.array(z.array(z.string()).readonly()).readonly(),
    limit,
  }),
  row: z.object({
    total,
    hits: z.array(
      z.object({
        id: entityId,
        name: z.string(),
        aliases: z.array(z.string()),
        office: z.string().nullable(),
        events: z.number(),
      }),
    ),
  }),
});
type EntityRow = z.output<typeof entities.row>['hits'][number];

const roles = defineQuery({
  file: 'read/search-roles.cypher',
  params: z.object({ ids }),
  row: z.object({ id: entityId, role: z.string() }),
});

const events = defineQuery({
  file: 'read/search-events.cypher',
  params: z.object({
    text: z.string().min(1),
    acts: z.array(actName).readonly(),
    parties: ids,
    alone: z.array(actName).readonly(),
    limit,
  }),
  row: z.object({
    total,
    hits: z.array(
      z.object({
        id: eventId,
        act: actName,
        summary: z.string(),
        content: z.string().nullable(),
        date: z.string().nullable(),
      }),
    ),
  }),
});

const documents = defineQuery({
  file: 'read/search-documents.cypher',
  params: z.object({ text: z.string().min(1), limit }),
  row: z.object({
    total,
    hits: z.array(z.object({ id: documentId, title: z.string(), text: z.string() })),
  }),
});

/** Whom an act is looked for with. */
const MOST_PARTIES = 30;

/** What a search needs beside the words. */
export interface SearchTools {
  readonly database: Database;
  readonly acts: ActIndex;
  readonly thesaurus: Thesaurus;
}

/** A search as it is put to the graph: its words, and the Lucene query that they make. */
interface Asked {
  readonly typed: string;
  readonly words: readonly string[];
  readonly write: (words: readonly string[]) => string;
}

/** Entities by name or office, then events, then documents that hold all the words typed; what is close to them when nothing does. */
export async function search(tools: SearchTools, query: SearchQuery): Promise<SearchResult> {
  const words = wordsOf(query.q);
  const nothing = { entity: 0, event: 0, document: 0 };
  if (words.length === 0) return { hits: [], totals: nothing, isLoose: false };
  const asked = { typed: query.q, words, write: createLuceneQuery };
  const exact = await findAll(tools, asked, query);
  const { entity, event, document } = exact.totals;
  if (entity + event + document > 0) return { ...exact, isLoose: false };
  const loose = await findAll(tools, { ...asked, write: createLooseQuery }, query);
  return { ...loose, isLoose: loose.hits.length > 0 };
}

async function findAll(
  tools: SearchTools,
  asked: Asked,
  { of, limit: most }: SearchQuery,
): Promise<Omit<SearchResult, 'isLoose'>> {
  const few = Math.ceil(most / 3);
  const share = (type: SearchHit['type'], usual: number): number =>
    of === undefined ? usual : of === type ? most : 0;
  const [found, told, named] = await Promise.all([
    findEntities(tools, asked, share('entity', most)),
    findEvents(tools, asked, share('event', few)),
    findDocuments(tools, asked, share('document', few)),
  ]);
  return {
    hits: [...found.hits, ...told.hits, ...named.hits],
    totals: { entity: found.total, event: told.total, document: named.total },
  };
}

interface Found {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

async function readEntities(
  { database, thesaurus }: SearchTools,
  { typed, words, write }: Asked,
  most: number,
): Promise<{ readonly total: number; readonly hits: readonly EntityRow[] }> {
  const [row] = await database.read(entities, {
    text: write(words),
    typed: typed.trim().toLowerCase(),
    named: thesaurus.named(typed).map(({ id }) => id),
    begun: [...new Set(thesaurus.begun(typed).map(({ id }) => id))],
    offices: words.map((word) => thesaurus.alternatives(word)),
    limit: most,
  });
  return row ?? { total: 0, hits: [] };
}

async function findEntities(tools: SearchTools, asked: Asked, most: number): Promise<Found> {
  const { total: all, hits } = await readEntities(tools, asked, most);
  const found = hits.map(({ id }) => id);
  const known = new Map(
    [...tools.thesaurus.begun(asked.typed), ...tools.thesaurus.named(asked.typed)].map(
      ({ id, name }) => [id, name],
    ),
  );
  const [nameOf, roleRows] = await Promise.all([
    readNames(tools.database, found),
    tools.database.read(roles, { ids: found }),
  ]);
  const roleOf = new Map(roleRows.map(({ id, role }) => [id, role]));
  return {
    total: all,
    hits: hits.map((row) => ({
      type: 'entity',
      entity: nameOf(row.id),
      matched: matchedName(row, asked.typed, known.get(row.id)),
      role: roleOf.get(row.id) ?? null,
      events: row.events,
    })),
  };
}

/** By their words, and by an act with the parties that the other words name: "treaty signed". */
async function findEvents(tools: SearchTools, asked: Asked, most: number): Promise<Found> {
  const { database, acts, thesaurus } = tools;
  const { words, write, typed } = asked;
  const named = [...new Set(words.flatMap((word) => thesaurus.acts(word)))];
  const others = words.filter((word) => thesaurus.acts(word).length === 0);
  const parties = named.length === 0 ? [] : await findParties(tools, asked, others);
  const [row] = await database.read(events, {
    text: write(words),
    acts: named,
    parties,
    alone: others.length === 0 ? actsOfAll(words, thesaurus) : [],
    limit: most,
  });
  return {
    total: row?.total ?? 0,
    hits: (row?.hits ?? []).map(({ id, act, summary, content, date }) => ({
      type: 'event',
      id,
      act,
      label: acts.label(act),
      quad: acts.quad(act),
      summary,
      date,
      matched: holds(summary, typed) ? summary : excerpt(content ?? summary, typed),
    })),
  };
}

/** The acts that every word tells. */
function actsOfAll(words: readonly string[], thesaurus: Thesaurus): readonly ActName[] {
  const [first = [], ...rest] = words.map((word) => thesaurus.acts(word));
  return first.filter((act) => rest.every((told) => told.includes(act)));
}

async function findParties(
  tools: SearchTools,
  asked: Asked,
  words: readonly string[],
): Promise<readonly EntityId[]> {
  if (words.length === 0) return [];
  const { hits } = await readEntities(
    tools,
    { ...asked, words, typed: words.join(' ') },
    MOST_PARTIES,
  );
  return hits.map(({ id }) => id);
}

async function findDocuments(
  { database }: SearchTools,
  { typed, words, write }: Asked,
  most: number,
): Promise<Found> {
  const [row] = await database.read(documents, { text: write(words), limit: most });
  const hits = row?.hits ?? [];
  const refs = await readDocumentRefs(
    database,
    hits.map(({ id }) => id),
  );
  return {
    total: row?.total ?? 0,
    hits: refs.map(({ id, key, title, outlet, publishedAt }) => ({
      type: 'document',
      id,
      key,
      title,
      outlet,
      publishedAt,
      matched: holds(title, typed)
        ? title
        : excerpt(hits.find((hit) => hit.id === id)?.text ?? title, typed),
    })),
  };
}

/** The name that was found, which the tables may know; of those found by their office, that. */
function matchedName(
  { name, aliases, office }: EntityRow,
  typed: string,
  known: string | undefined,
): string {
  return [name, ...aliases].find((one) => holds(one, typed)) ?? known ?? office ?? name;
}

function holds(text: string, typed: string): boolean {
  const words = foldWords(text);
  return wordsOf(typed).every((looked) => words.some((word) => word.startsWith(looked)));
}
