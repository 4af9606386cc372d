import type { DocumentRef } from '../../../server/model/ledger.ts';

type Named = Pick<DocumentRef, 'key' | 'title' | 'outlet'>;

/** What a reader knows a document by: who published it, else its title, else its key. */
export function nameSource({ key, title, outlet }: Named): string {
  return outlet ?? (title === '' ? key : title);
}

/** "The Harbour Wire", "The Harbour Wire and Eastern Post", "2 × The Harbour Wire, Eastern Post and Cable". */
export function joinSources(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const parts = [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
