import type { AskedNetwork } from './query.ts';

/** What an export is asked for: the filters, and exactly which entities, lines and ties of what they let through. */
export interface AskedExport extends AskedNetwork {
  readonly entities: readonly string[];
  readonly edges: readonly string[];
  readonly ties: readonly string[];
}

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What an export needs to know of the network that is shown. */
export interface ShownParts {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly Line[];
  readonly ties: readonly Line[];
}

/** Exactly what is shown, or of that only some entities and what is between them. */
export function askExport(
  asked: AskedNetwork,
  shown: ShownParts,
  only: readonly string[] | null = null,
): AskedExport {
  const nodes = only === null ? shown.nodes : shown.nodes.filter(({ id }) => only.includes(id));
  const here = new Set<string>(nodes.map(({ id }) => id));
  const isHere = ({ source, target }: Line): boolean => here.has(source) && here.has(target);
  return {
    ...asked,
    entities: [...here],
    edges: shown.edges.filter(isHere).map(({ id }) => id),
    ties: shown.ties.filter(isHere).map(({ id }) => id),
  };
}
