import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { GraphEntity } from '../../model/projection.ts';
import { sortedSet } from './order.ts';
import type { EntityPlan } from './planEntities.ts';
import type { GraphView } from './view.ts';

/** Who is who in the documents at hand, as it will be after the change. */
export interface Cast {
  entityOf(document: DocumentId, as: EntityId): GraphEntity | undefined;
  readonly nameOf: (entity: EntityId) => string;
  /** Takes in more of the stored documents. */
  include(documents: readonly DocumentId[]): Promise<void>;
}

/** Begins with the documents whose mentions the plan rewrites. */
export function createCast(view: GraphView, plan: EntityPlan): Cast {
  const entities = new Map<EntityId, GraphEntity>(
    plan.change.entities.put.map((one) => [one.id, one]),
  );
  const meant = new Map<DocumentId, Map<EntityId, EntityId>>();
  const addMeaning = (document: DocumentId, as: EntityId, entity: EntityId): void => {
    const known = meant.get(document) ?? new Map<EntityId, EntityId>();
    meant.set(document, known.set(as, entity));
  };
  for (const { document, account, entity } of plan.change.mentions.put)
    addMeaning(document, account.as, entity);

  return {
    entityOf(document, as) {
      const id = meant.get(document)?.get(as);
      return id === undefined ? undefined : entities.get(id);
    },
    nameOf: (entity) => entities.get(entity)?.name ?? entity,
    async include(documents) {
      const links = await view.links(documents.filter((id) => !meant.has(id)));
      for (const link of links) addMeaning(link.document, link.account.as, plan.relink(link));
      const missing = [...meant.values()].flatMap((ids) => [...ids.values()]);
      for (const entity of await view.entities(
        sortedSet(missing.filter((id) => !entities.has(id))),
      ))
        entities.set(entity.id, entity);
    },
  };
}
