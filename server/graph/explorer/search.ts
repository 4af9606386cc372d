import type { z } from 'zod';
import type { Thesaurus } from '../../core/thesaurus.ts';
import {
  type ActName,
  createEntityId,
  type EntityId,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import type { ActIndex } from './acts.ts';
import { readDocumentRefs } from './documents/documentRefs.ts';
import { readNames } from './entities.ts';
import { DOCUMENTS, ENTITIES, EVENTS, ROLES } from './searchQueries.ts';
import { createSearchFacets, type SearchTally } from './searchFacets.ts';
import { createLooseQuery, createLuceneQuery, excerpt, foldWords, wordsOf } from './lucene.ts';

type EntityRow = z.output<typeof ENTITIES.row>['hits'][number];

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
  const facets = { kind: [], country: [], act: [], year: [] };
  if (words.length === 0) return { hits: [], facets, totals: nothing, isLoose: false };
  const asked = { typed: query.q, words, write: createLuceneQuery };
  const exact = await findAll(tools, asked, query);
  const { entity, event, document } = exact.totals;
  // What is narrowed away was found all the same.
  const isNarrowed = exact.facets.kind.length + exact.facets.act.length > 0;
  if (isNarrowed || entity + event + document > 0) return { ...exact, isLoose: false };
  const loose = await findAll(tools, { ...asked, write: createLooseQuery }, query);
  return { ...loose, isLoose: loose.hits.length > 0 };
}

async function findAll(
  tools: SearchTools,
  asked: Asked,
  query: SearchQuery,
): Promise<Omit<SearchResult, 'isLoose'>> {
  const { of, limit: most } = query;
  const few = Math.ceil(most / 3);
  const share = (type: SearchHit['type'], usual: number): number =>
    of === undefined ? usual : of === type ? most : 0;
  const [found, told, named] = await Promise.all([
    findEntities(tools, asked, { ...query, limit: share('entity', most) }),
    findEvents(tools, asked, { ...query, limit: share('event', few) }),
    findDocuments(tools, asked, share('document', few)),
  ]);
  const nameOf = await readNames(
    tools.database,
    found.tallies.flatMap(({ second }) => (second === '' ? [] : createEntityId(`state:${second}`))),
  );
  return {
    hits: [...found.hits, ...told.hits, ...named.hits],
    facets: createSearchFacets({ entity: found.tallies, event: told.tallies }, query, {
      country: (code) => (code === '' ? '' : nameOf(createEntityId(`state:${code}`)).name),
      act: (name) => tools.acts.all.find((act) => act.name === name)?.label ?? name,
    }),
    totals: { entity: found.total, event: told.total, document: named.total },
  };
}

interface Found {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

interface Tallied extends Found {
  readonly tallies: readonly SearchTally[];
}

type Narrowed = Pick<SearchQuery, 'kind' | 'country' | 'limit'>;

async function readEntities(
  { database, thesaurus }: SearchTools,
  { typed, words, write }: Asked,
  { kind, country, limit: most }: Narrowed,
): Promise<z.output<typeof ENTITIES.row>> {
  const [row] = await database.read(ENTITIES, {
    text: write(words),
    typed: typed.trim().toLowerCase(),
    named: thesaurus.named(typed).map(({ id }) => id),
    begun: [...new Set(thesaurus.begun(typed).map(({ id }) => id))],
    offices: words.map((word) => thesaurus.alternatives(word)),
    kind: kind ?? null,
    country: country ?? null,
    limit: most,
  });
  return row ?? { total: 0, hits: [], tallies: [] };
}

async function findEntities(
  tools: SearchTools,
  asked: Asked,
  narrowed: Narrowed,
): Promise<Tallied> {
  const { total: all, hits, tallies: counted } = await readEntities(tools, asked, narrowed);
  const found = hits.map(({ id }) => id);
  const known = new Map(
    [...tools.thesaurus.begun(asked.typed), ...tools.thesaurus.named(asked.typed)].map(
      ({ id, name }) => [id, name],
    ),
  );
  const [nameOf, roleRows] = await Promise.all([
    readNames(tools.database, found),
    tools.database.read(ROLES, { ids: found }),
  ]);
  const roleOf = new Map(roleRows.map(({ id, role }) => [id, role]));
  return {
    total: all,
    tallies: counted,
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
async function findEvents(
  tools: SearchTools,
  asked: Asked,
  { act, year, limit: most }: Pick<SearchQuery, 'act' | 'year' | 'limit'>,
): Promise<Tallied> {
  const { database, acts, thesaurus } = tools;
  const { words, write, typed } = asked;
  const named = [...new Set(words.flatMap((word) => thesaurus.acts(word)))];
  const others = words.filter((word) => thesaurus.acts(word).length === 0);
  const parties = named.length === 0 ? [] : await findParties(tools, asked, others);
  const [row] = await database.read(EVENTS, {
    text: write(words),
    acts: named,
    parties,
    alone: others.length === 0 ? actsOfAll(words, thesaurus) : [],
    act: act ?? null,
    year: year ?? null,
    limit: most,
  });
  return {
    total: row?.total ?? 0,
    tallies: row?.tallies ?? [],
    hits: (row?.hits ?? []).map(({ id, act: done, summary, content, date }) => ({
      type: 'event',
      id,
      act: done,
      label: acts.label(done),
      quad: acts.quad(done),
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
    { limit: MOST_PARTIES },
  );
  return hits.map(({ id }) => id);
}

async function findDocuments(
  { database }: SearchTools,
  { typed, words, write }: Asked,
  most: number,
): Promise<Found> {
  const [row] = await database.read(DOCUMENTS, { text: write(words), limit: most });
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
