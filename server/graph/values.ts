import { int } from 'neo4j-driver';

/** The driver sends every number as a float; whole numbers must go as integers, or LIMIT and ids refuse them. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, toDriver(item)]),
  );
}
