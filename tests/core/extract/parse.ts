import { mendAnnotation } from '../../../server/core/extract/mend/mend.ts';
import { buildTree, type Tree } from '../../../server/core/extract/syntax/tree.ts';
import { loadAnnotator } from '../../../server/io/model.ts';

const annotator = loadAnnotator();

/** The real parse of one sentence. */
export function parse(text: string): Tree {
  const [annotation] = annotator.annotate([{ text, offset: 0 }]);
  if (annotation === undefined) throw new TypeError('tests/parse: the parser gave nothing');
  return buildTree(mendAnnotation(annotation));
}

/** The index of the n-th token with this text. */
export function tokenOf(tree: Tree, text: string, n = 0): number {
  const found = tree.tokens.filter((t) => t.text === text)[n];
  if (found === undefined) throw new TypeError(`tests/parse: no token "${text}"`);
  return found.i;
}
