import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { GraphEntity, StoredDocument } from '../../model/projection.ts';
import { accountsOf, type Account } from './account.ts';
import { correct, type Corrections } from './corrections.ts';
import { mergeAffiliations, mergeEntity } from './entity.ts';
import { gatherAccounts, personKeys } from './gather.ts';
import { createLinker } from './link.ts';
import { groupBy, sortedSet } from './order.ts';
import { spellingKey } from './spelling.ts';
import type {
  Change,
  GraphView,
  Link,
  PlacedAccount,
  PlannedEntity,
  PlannedMention,
} from './view.ts';

export interface EntityPlan {
  readonly change: Pick<Change, 'entities' | 'mentions' | 'affiliations'>;
  /** Documents whose reports must be looked at again, for somebody in them is now another, or is called so. */
  readonly touched: readonly DocumentId[];
  /** The new meaning of an account that is stored with this link. */
  relink(link: Link): EntityId;
}

/** Works out who is who after `put` came and `gone` (the same documents' older records included) went. */
export async function planEntities(
  view: GraphView,
  put: readonly StoredDocument[],
  gone: readonly StoredDocument[],
  corrections: Corrections,
): Promise<EntityPlan> {
  const changed = sortedSet([...put, ...gone].map(({ id }) => id));
  const added = put.flatMap((document) =>
    accountsOf(document).map((mentioned) => ({ document, ...mentioned })),
  );
  const oldLinks = await view.links(changed);
  const concerned = [...added, ...oldLinks].map(({ account }) => account);
  const { placed, keys } = await gatherAccounts(
    view,
    concerned,
    oldLinks.map(({ entity }) => entity),
    changed,
    corrections,
  );
  const link = createLinker(
    [...placed, ...added.map(({ account }) => ({ account, documents: 1 }))],
    corrections,
  );
  const mayMove = (account: Account): boolean => {
    // Who is nobody else under another spelling means himself; of all others only the gathered can be told.
    if (!account.isShort && spellingKey(account) === null) return true;
    const signs = account.isShort ? personKeys(account) : [spellingKey(account)];
    return signs.some((sign) => sign !== null && keys.has(sign));
  };
  const relink = ({ account, entity }: Pick<Link, 'account' | 'entity'>): EntityId =>
    mayMove(account) ? link(account) : entity;

  const moves = placed.filter((one) => relink(one) !== one.entity);
  const told = groupBy(
    [
      ...placed.map((one) => ({ ...one, entity: relink(one) })),
      ...added.map(({ document, account }) => ({
        account,
        documents: 1,
        firstDate: document.extraction.document.publishedAt,
        lastDate: document.extraction.document.publishedAt,
        entity: link(account),
      })),
    ],
    ({ entity }) => entity,
  );
  const affected = sortedSet([
    ...oldLinks.map(({ entity }) => entity),
    ...added.map(({ account }) => link(account)),
    ...moves.flatMap((one) => [one.entity, relink(one)]),
  ]);
  const entities = affected.flatMap((id) => planEntity(id, told.get(id) ?? []));
  const moved = (await view.documentsGiving(moves)).filter((id) => !changed.includes(id));
  const renamed = await view.documentsMentioning(
    findRenamed(entities, await view.entities(affected)),
  );
  const rewritten = (await view.links(moved)).map((one) => ({ ...one, entity: relink(one) }));
  const spans = spansOf(await view.documents(moved));

  return {
    relink,
    touched: sortedSet([...moved, ...renamed]),
    change: {
      entities: { drop: affected.filter((id) => !told.has(id)), put: entities },
      mentions: {
        of: sortedSet([...changed, ...moved]),
        put: [
          ...added.map(({ document, account, spans: own }): PlannedMention => ({
            document: document.id,
            account,
            entity: link(account),
            spans: own,
          })),
          ...rewritten.map((one) => ({
            ...one,
            spans: spans.get(one.document)?.get(one.account.as) ?? [],
          })),
        ],
      },
      affiliations: {
        of: affected,
        put: affected.flatMap((id) =>
          mergeAffiliations(id, told.get(id) ?? [], (end) => correct(end, corrections)),
        ),
      },
    },
  };
}

function planEntity(id: EntityId, told: readonly PlacedAccount[]): readonly PlannedEntity[] {
  if (told.length === 0) return [];
  const keys = sortedSet(told.flatMap(({ account }) => personKeys(account)));
  return [{ ...mergeEntity(id, told), keys }];
}

/** Entities that were known by another name, or as another country's. */
function findRenamed(
  after: readonly GraphEntity[],
  before: readonly GraphEntity[],
): readonly EntityId[] {
  const known = new Map(before.map((entity) => [entity.id, entity]));
  return after.flatMap(({ id, name, country }) => {
    const old = known.get(id);
    return old !== undefined && (old.name !== name || old.country !== country) ? [id] : [];
  });
}

function spansOf(
  documents: readonly StoredDocument[],
): ReadonlyMap<DocumentId, ReadonlyMap<EntityId, PlannedMention['spans']>> {
  return new Map(
    documents.map((document) => [
      document.id,
      new Map(accountsOf(document).map(({ account, spans }) => [account.as, spans])),
    ]),
  );
}
