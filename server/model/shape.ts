import { z } from 'zod';

/** A count of things. */
export const count = z.int().nonnegative();

/** A list that nobody changes. */
export function list<T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> {
  return z.array(item).readonly();
}
