import { z } from 'zod';
import {
  actName,
  entityId,
  entityKind,
  firmness,
  networkQuery,
  quadClass,
} from '../model/index.ts';

/** For a route that takes none. */
export const nothing = z.unknown();

/** A list in a query string is repeated or has commas. */
function splitList(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',').filter((part) => part !== '');
  return Array.isArray(value) ? value.flatMap((part: unknown) => splitList(part)) : value;
}

export const actsParam = z.preprocess(splitList, z.array(actName).readonly().optional());

/** Names may hold commas: a list of them is repeated. */
function namesParam(
  shape: z.ZodType<readonly string[] | undefined>,
): z.ZodType<readonly string[] | undefined> {
  return z.preprocess((value) => (typeof value === 'string' ? [value] : value), shape);
}

/** The lists among the network's filters, as a query string writes them. */
const listParams = {
  acts: actsParam,
  kinds: z.preprocess(splitList, z.array(entityKind).readonly().optional()),
  quads: z.preprocess(splitList, z.array(quadClass).readonly().optional()),
  hedges: z.preprocess(splitList, z.array(firmness).readonly().optional()),
  countries: namesParam(networkQuery.shape.countries),
  outlets: namesParam(networkQuery.shape.outlets),
  drilled: z.preprocess(splitList, z.array(entityId).max(200).readonly().optional()),
};

/** The network's filters, as a query string writes them. */
export const networkParams = networkQuery.extend(listParams);

/** The filters that hold between two entities: it is they whose acts are asked for, wherever they stand on the map. */
export const dyadParams = networkParams.omit({ center: true, hops: true, drilled: true });

/** The ways between two entities and the filters that they keep to: as `from` and `to` are entities, days are since and until. */
export const pathsParams = networkParams.omit({ center: true, hops: true, limit: true }).extend({
  from: entityId,
  to: entityId,
  since: networkQuery.shape.from,
  until: networkQuery.shape.to,
  maxHops: z.coerce.number().int().min(1).max(6).default(4),
  most: z.coerce.number().int().min(1).max(20).default(20),
  /** Only the shortest ways, or longer ones after them. */
  ways: z.enum(['shortest', 'several']).default('shortest'),
  /** No step before the one before it. */
  order: z.enum(['any', 'time']).default('any'),
  /** Whichever way the acts go, or only from who did them to whom they were done. */
  direction: z.enum(['any', 'along']).default('any'),
});
