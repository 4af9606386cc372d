import type { CleanDocument } from '../../model/document.ts';
import type { Discourse } from '../resolve/types.ts';
import type { Ontology } from './rules/ontology.ts';
import type { Situation } from './rules/slots.ts';
import type { Tree } from './syntax/tree.ts';

/** One document as the rules see it: its trees (null where a block is boilerplate) and who is who. */
export interface View {
  readonly document: CleanDocument;
  readonly trees: readonly (Tree | null)[];
  /** What the rules found at each token of each block. */
  readonly situations: readonly ReadonlyMap<number, readonly Situation[]>[];
  readonly discourse: Discourse;
  readonly ontology: Ontology;
}

/** A token of one block. */
export interface At {
  readonly block: number;
  readonly token: number;
}
