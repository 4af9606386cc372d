import { z } from 'zod';
import { actName, entityKind, networkQuery } from '../model/index.ts';

/** For a route that takes none. */
export const nothing = z.unknown();

/** A list in a query string is repeated or has commas. */
function splitList(value: unknown): unknown {
  if (typeof value === 'string') return value.split(',').filter((part) => part !== '');
  return Array.isArray(value) ? value.flatMap((part: unknown) => splitList(part)) : value;
}

export const actsParam = z.preprocess(splitList, z.array(actName).readonly().optional());
const kindsParam = z.preprocess(splitList, z.array(entityKind).readonly().optional());

/** The lists among the network's filters, as a query string writes them. */
export const listParams = { acts: actsParam, kinds: kindsParam };

/** The network's filters, as a query string writes them. */
export const networkParams = networkQuery.extend(listParams);
