import { z } from 'zod';
import { actName, entityKind, firmness, networkQuery, quadClass } from '../model/index.ts';

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
};

/** The network's filters, as a query string writes them. */
export const networkParams = networkQuery.extend(listParams);
