import { findCopies, type Signed } from '../dedupe/copies.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { StoredDocument } from '../../model/projection.ts';
import { compareText, groupBy, sortedSet } from './order.ts';
import type { Address, Change, GraphView, Pair } from './view.ts';

/** Works out which documents copy and which replace each other. */
export async function planDocuments(
  view: GraphView,
  put: readonly StoredDocument[],
  old: readonly StoredDocument[],
  forget: readonly DocumentId[],
): Promise<Pick<Change, 'documents' | 'copies' | 'replaces'>> {
  const changed = new Set([...put.map(({ id }) => id), ...forget]);
  const signed = put.map(({ id, extraction }) => ({
    id,
    signature: extraction.document.signature,
  }));
  const known: Signed[] = [];
  for await (const one of view.signatures()) if (!changed.has(one.id)) known.push(one);
  return {
    documents: { drop: forget, put },
    copies: {
      of: sortedSet(changed),
      put: findCopies(signed, known).toSorted(
        (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to),
      ),
    },
    replaces: await planReplaces(view, put, old, changed),
  };
}

/** Of the documents at one address each replaces the one that came out before it. */
async function planReplaces(
  view: GraphView,
  put: readonly StoredDocument[],
  old: readonly StoredDocument[],
  changed: ReadonlySet<DocumentId>,
): Promise<Change['replaces']> {
  const urls = sortedSet([...put, ...old].flatMap((one) => one.extraction.document.url ?? []));
  const standing = (await view.addresses(urls)).filter(({ id }) => !changed.has(id));
  const addresses = [...standing, ...put.flatMap(addressOf)];
  return {
    of: sortedSet([...changed, ...addresses.map(({ id }) => id)]),
    put: [...groupBy(addresses, ({ url }) => url).values()].flatMap(chain),
  };
}

function addressOf({ id, extraction }: StoredDocument): readonly Address[] {
  const { url, publishedAt } = extraction.document;
  return url === null ? [] : [{ id, url, publishedAt }];
}

function chain(addresses: readonly Address[]): readonly Pair<DocumentId>[] {
  const sorted = addresses.toSorted(
    (a, b) => compareText(a.publishedAt ?? '', b.publishedAt ?? '') || compareText(a.id, b.id),
  );
  return sorted.slice(1).map(({ id }, i) => ({ from: id, to: sorted[i]?.id ?? id }));
}
