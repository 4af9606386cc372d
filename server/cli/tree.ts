import type { Token } from '../model/annotation.ts';

/** A sentence's parse as a tree, one line a token, children under their head in the order of the text. */
export function renderTree(tokens: readonly Token[]): readonly string[] {
  const children = new Map<number, Token[]>();
  const inside = new Set(tokens.map(({ i }) => i));
  const roots: Token[] = [];
  for (const token of tokens) {
    if (token.isSpace) continue;
    if (token.head === token.i || !inside.has(token.head)) roots.push(token);
    else children.set(token.head, [...(children.get(token.head) ?? []), token]);
  }
  return roots.flatMap((root) => renderBranch(root, '', '', children));
}

function renderBranch(
  token: Token,
  lead: string,
  below: string,
  children: ReadonlyMap<number, readonly Token[]>,
): readonly string[] {
  const { text, tag, dep, lemma, entity } = token;
  const kind = entity === '' ? '' : `  ${entity}`;
  const line = `${lead}${text}  ${dep} ${tag}${lemma === text ? '' : ` (${lemma})`}${kind}`;
  const own = children.get(token.i) ?? [];
  return [
    line,
    ...own.flatMap((child, at) => {
      const isLast = at === own.length - 1;
      return renderBranch(
        child,
        `${below}${isLast ? '└─ ' : '├─ '}`,
        `${below}${isLast ? '   ' : '│  '}`,
        children,
      );
    }),
  ];
}
