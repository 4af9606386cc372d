import type { ExplainedToken } from '../../../server/model/intake.ts';

/** A word of a parse with the words that hang on it. */
export interface ParseBranch {
  readonly token: ExplainedToken;
  readonly children: readonly ParseBranch[];
}

/** A sentence's parse as trees, children in the order of the text. A mark that nothing hangs on is left out. */
export function growParse(tokens: readonly ExplainedToken[]): readonly ParseBranch[] {
  const childrenOf = new Map<number, number[]>();
  const roots: number[] = [];
  tokens.forEach(({ head }, at) => {
    if (head === at) roots.push(at);
    else childrenOf.set(head, [...(childrenOf.get(head) ?? []), at]);
  });
  const grow = (at: number): readonly ParseBranch[] => {
    const token = tokens[at];
    const children = (childrenOf.get(at) ?? []).flatMap(grow);
    const isMark = token?.dep === 'punct' && children.length === 0;
    return token === undefined || isMark ? [] : [{ token, children }];
  };
  return roots.flatMap(grow);
}
