import type { DocumentId } from '../../../model/index.ts';

interface Copying {
  readonly document: DocumentId;
  readonly copies: readonly DocumentId[];
}

/** Numbers the groups of near-copies among the documents of one event, in their order: 0, 1, 2 … */
export function numberCopyGroups(rows: readonly Copying[]): (document: DocumentId) => number {
  const copiesOf = new Map(rows.map((row) => [row.document, row.copies]));
  const groupOf = new Map<DocumentId, number>();
  let groups = 0;
  for (const { document } of rows) {
    if (groupOf.has(document)) continue;
    const pending = [document];
    for (const next of pending) {
      if (groupOf.has(next)) continue;
      groupOf.set(next, groups);
      pending.push(...(copiesOf.get(next) ?? []).filter((copy) => copiesOf.has(copy)));
    }
    groups += 1;
  }
  return (document) => groupOf.get(document) ?? groups;
}
