import { z } from 'zod';
import { entityKind } from '../../model/entity.ts';
import { documentId, entityId, eventId, reportId } from '../../model/ids.ts';
import { count, list } from '../../model/shape.ts';
import { defineQuery, NONE } from '../query.ts';
import { storedRow } from './stored.ts';

const documents = z.object({ documents: list(documentId) });
const entities = z.object({ entities: list(entityId) });
const stub = z.object({
  id: eventId,
  block: z.string(),
  from: z.int(),
  to: z.int(),
  group: z.string().nullable(),
  version: z.string(),
  reports: list(z.object({ document: documentId, records: list(reportId) })),
});

export const FIND_DOCUMENTS = defineQuery({
  file: 'load/find-documents.cypher',
  params: z.object({ ids: list(documentId) }),
  row: storedRow,
});

export const FIND_ACCOUNTS = defineQuery({
  file: 'load/find-accounts.cypher',
  params: z.object({
    ids: list(entityId),
    keys: list(z.string()),
    without: list(documentId),
  }),
  row: z.object({
    entity: entityId,
    account: z.string(),
    documents: count,
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
  }),
});

export const FIND_LINKS = defineQuery({
  file: 'load/find-links.cypher',
  params: documents,
  row: z.object({ document: documentId, account: z.string(), entity: entityId }),
});

export const FIND_GIVERS = defineQuery({
  file: 'load/find-givers.cypher',
  params: z.object({ accounts: list(z.object({ account: z.string(), entity: entityId })) }),
  row: z.object({ document: documentId }),
});

export const FIND_MENTIONING = defineQuery({
  file: 'load/find-mentioning.cypher',
  params: entities,
  row: z.object({ document: documentId }),
});

export const FIND_ENTITIES = defineQuery({
  file: 'load/find-entities.cypher',
  params: z.object({ ids: list(entityId) }),
  row: z.object({
    id: entityId,
    kind: entityKind,
    name: z.string(),
    country: z.string().nullable(),
    aliases: list(z.string()),
    signedOn: z.string().nullable(),
  }),
});

export const FIND_EVENTS_IN = defineQuery({
  file: 'load/find-events-in.cypher',
  params: documents,
  row: stub,
});

export const FIND_EVENTS_NEAR = defineQuery({
  file: 'load/find-events-near.cypher',
  params: z.object({
    stretches: list(z.object({ block: z.string(), from: z.int(), to: z.int() })),
    groups: list(z.string()),
  }),
  row: stub,
});

export const FIND_SIGNATURES = defineQuery({
  file: 'load/find-signatures.cypher',
  params: NONE,
  row: z.object({ id: documentId, signature: z.string() }),
});

export const FIND_COPIES = defineQuery({
  file: 'load/find-copies.cypher',
  params: documents,
  row: z.object({ from: documentId, to: documentId, similarity: z.number() }),
});

export const FIND_ADDRESSES = defineQuery({
  file: 'load/find-addresses.cypher',
  params: z.object({ urls: list(z.string()) }),
  row: z.object({ id: documentId, url: z.string(), publishedAt: z.string().nullable() }),
});

export const FIND_STORED = defineQuery({
  file: 'load/find-stored.cypher',
  params: NONE,
  row: z.object({ id: documentId, key: z.string(), pipeline: z.string() }),
});
