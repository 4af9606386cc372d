import type { DocumentRef } from '../../../server/model/ledger.ts';

/** An outlet, '' where none is stated, and how many of some documents it published. */
export interface OutletCount {
  readonly outlet: string;
  readonly documents: number;
}

/** Who published some documents, the one with the most first. */
export function countOutlets(
  documents: readonly Pick<DocumentRef, 'outlet'>[],
): readonly OutletCount[] {
  const counts = new Map<string, number>();
  for (const { outlet } of documents) counts.set(outlet ?? '', (counts.get(outlet ?? '') ?? 0) + 1);
  return [...counts]
    .map(([outlet, count]) => ({ outlet, documents: count }))
    .sort((a, b) => b.documents - a.documents || a.outlet.localeCompare(b.outlet));
}
