import type { CleanDocument } from '../../model/document.ts';
import type { Discourse } from '../resolve/types.ts';
import { findIssuers } from './speech/issuer.ts';
import { situationsAt } from './rules/match.ts';
import type { Ontology } from './rules/ontology.ts';
import type { Situation } from './rules/slots.ts';
import { buildSpeakers, type Speakers } from './speech/speakers.ts';
import type { Tree } from './syntax/tree.ts';
import type { View } from './view.ts';

/** A document as the rules see it, and who speaks in it. */
export interface Survey {
  readonly view: View;
  readonly speakers: Speakers;
}

/** Finds every trigger of every rule, before anybody asks who did it. */
export function surveyDocument(
  document: CleanDocument,
  discourse: Discourse,
  ontology: Ontology,
): Survey {
  const { trees } = discourse;
  const situations = trees.map((tree, n) => scan(tree, n, ontology));
  const view: View = { document, trees, situations, discourse, ontology };
  return { view, speakers: buildSpeakers(view, findIssuers(view)) };
}

function scan(
  tree: Tree | null,
  block: number,
  ontology: Ontology,
): ReadonlyMap<number, readonly Situation[]> {
  const found = new Map<number, readonly Situation[]>();
  if (tree === null) return found;
  for (const { i } of tree.tokens) {
    const situations = situationsAt(tree, block, i, ontology);
    if (situations.length > 0) found.set(i, situations);
  }
  return found;
}
