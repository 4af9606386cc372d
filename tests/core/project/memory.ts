import { sortedSet } from '../../../server/core/project/order.ts';
import { planChange, type Request, type Rules } from '../../../server/core/project/plan.ts';
import type {
  Change,
  EventStub,
  GraphView,
  Pair,
  PlannedEntity,
  PlannedEvent,
  PlannedMention,
} from '../../../server/core/project/view.ts';
import type { Copy } from '../../../server/core/dedupe/copies.ts';
import type { DocumentId, EntityId, EventId } from '../../../server/model/ids.ts';
import type { GraphAffiliation, StoredDocument } from '../../../server/model/projection.ts';

/** The graph as plain lists: what the database holds, without one. */
export interface Memory {
  readonly documents: readonly StoredDocument[];
  readonly entities: readonly PlannedEntity[];
  readonly mentions: readonly PlannedMention[];
  readonly affiliations: readonly GraphAffiliation[];
  readonly events: readonly PlannedEvent[];
  readonly answers: readonly Pair<EventId>[];
  readonly copies: readonly Copy[];
  readonly replaces: readonly Pair<DocumentId>[];
}

export const EMPTY: Memory = {
  documents: [],
  entities: [],
  mentions: [],
  affiliations: [],
  events: [],
  answers: [],
  copies: [],
  replaces: [],
};

/** One load, as the loader does it. */
export async function change(memory: Memory, request: Request, rules: Rules): Promise<Memory> {
  return applyTo(memory, await planChange(viewOf(memory), request, rules));
}

/** The same graph as one text, whatever the order in which it came about. */
export function toCanonical(memory: Memory): string {
  const sorted = Object.entries(memory).map(([name, items]: [string, readonly unknown[]]) => [
    name,
    items.map((item) => JSON.stringify(item)).sort(),
  ]);
  return JSON.stringify(sorted, null, 1);
}

function applyTo(memory: Memory, plan: Change): Memory {
  const drop = <T>(
    items: readonly T[],
    ids: Iterable<string>,
    idsOf: (item: T) => string[],
  ): T[] => {
    const gone = new Set(ids);
    return items.filter((item) => !idsOf(item).some((id) => gone.has(id)));
  };
  const ends = ({ from, to }: Pair<string>): string[] => [from, to];
  const newDocuments = plan.documents.put.map(({ id }) => id);
  const newEntities = plan.entities.put.map(({ id }) => id);
  const goneDocuments = plan.documents.drop;
  return {
    documents: [
      ...drop(memory.documents, [...goneDocuments, ...newDocuments], ({ id }) => [id]),
      ...plan.documents.put,
    ],
    entities: [
      ...drop(memory.entities, [...plan.entities.drop, ...newEntities], ({ id }) => [id]),
      ...plan.entities.put,
    ],
    mentions: [
      ...drop(memory.mentions, [...plan.mentions.of, ...goneDocuments], (one) => [one.document]),
      ...plan.mentions.put,
    ],
    affiliations: [
      ...drop(memory.affiliations, plan.affiliations.of, ({ from }) => [from]),
      ...plan.affiliations.put,
    ],
    events: [...drop(memory.events, plan.events.drop, ({ id }) => [id]), ...plan.events.put],
    answers: [...drop(memory.answers, plan.events.drop, ends), ...plan.answers],
    copies: [
      ...drop(memory.copies, [...plan.copies.of, ...goneDocuments], ends),
      ...plan.copies.put,
    ],
    replaces: [
      ...drop(memory.replaces, [...plan.replaces.of, ...goneDocuments], ends),
      ...plan.replaces.put,
    ],
  };
}

function viewOf(memory: Memory): GraphView {
  const dateOf = (id: DocumentId): string | null =>
    memory.documents.find((one) => one.id === id)?.extraction.document.publishedAt ?? null;
  const linkKey = (one: { account: unknown; entity: EntityId }): string =>
    JSON.stringify([one.account, one.entity]);
  const stubs = (isWanted: (event: PlannedEvent) => boolean): Promise<readonly EventStub[]> =>
    Promise.resolve(
      memory.events.filter(isWanted).map(({ id, group, version, stretch, reports }) => ({
        id,
        group,
        version,
        ...stretch,
        reports,
      })),
    );
  return {
    documents: (ids) => Promise.resolve(memory.documents.filter(({ id }) => ids.includes(id))),
    accounts: ({ ids, keys, without }) =>
      Promise.resolve(
        memory.mentions
          .filter(({ document, entity }) => {
            const known = memory.entities.find(({ id }) => id === entity);
            const isNamed = known?.keys.some((key) => keys.includes(key)) ?? false;
            return !without.includes(document) && (isNamed || ids.includes(entity));
          })
          .map(({ document, account, entity }) => ({
            account,
            entity,
            documents: 1,
            firstDate: dateOf(document),
            lastDate: dateOf(document),
          })),
      ),
    links: (documents) =>
      Promise.resolve(memory.mentions.filter(({ document }) => documents.includes(document))),
    documentsGiving: (accounts) => {
      const wanted = new Set(accounts.map(linkKey));
      return Promise.resolve(
        sortedSet(
          memory.mentions.filter((one) => wanted.has(linkKey(one))).map(({ document }) => document),
        ),
      );
    },
    documentsMentioning: (entities) =>
      Promise.resolve(
        sortedSet(
          memory.mentions
            .filter(({ entity }) => entities.includes(entity))
            .map(({ document }) => document),
        ),
      ),
    entities: (ids) => Promise.resolve(memory.entities.filter(({ id }) => ids.includes(id))),
    eventsIn: (documents) =>
      stubs(({ reports }) => reports.some(({ document }) => documents.includes(document))),
    eventsNear: (stretches, groups) =>
      stubs(
        ({ stretch, group }) =>
          (group !== null && groups.includes(group)) ||
          stretches.some(
            ({ block, from, to }) =>
              stretch.block === block && stretch.from <= to && stretch.to >= from,
          ),
      ),
    async *signatures() {
      for (const { id, extraction } of await Promise.resolve(memory.documents))
        yield { id, signature: extraction.document.signature };
    },
    copies: (documents) =>
      Promise.resolve(
        memory.copies.filter(({ from, to }) => documents.includes(from) && documents.includes(to)),
      ),
    addresses: (urls) =>
      Promise.resolve(
        memory.documents.flatMap(({ id, extraction: { document } }) =>
          document.url !== null && urls.includes(document.url)
            ? [{ id, url: document.url, publishedAt: document.publishedAt }]
            : [],
        ),
      ),
  };
}
