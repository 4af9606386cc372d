/** Which documents the list shows. */
export const DOCUMENTS_SHOWN = ['all', 'outdated', 'copies', 'silent', 'rejected'] as const;
export type DocumentsShown = (typeof DOCUMENTS_SHOWN)[number];

/** The list's part of an address; all documents need none. */
export function readShown(text: string | null): { readonly show?: DocumentsShown } {
  const show = DOCUMENTS_SHOWN.find((one) => one === text);
  return show === undefined || show === 'all' ? {} : { show };
}

/** The sentence, from 1, whose reasons stand open; none is asked for without it. */
export function readWhy(text: string | null): { readonly why?: number } {
  const why = Number(text ?? '');
  return Number.isInteger(why) && why > 0 ? { why } : {};
}
