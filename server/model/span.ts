import { z } from 'zod';

/** Half-open [start, end) in UTF-16 units into a document's text exactly as it was read. */
export const span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((s) => s.end >= s.start, 'a span ends before it starts')
  .readonly();
export type Span = z.infer<typeof span>;
