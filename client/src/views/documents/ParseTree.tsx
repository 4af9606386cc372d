import type { ReactElement } from 'react';
import { DEPENDENCY_WORDS } from '../../words/documents.ts';
import type { ParseBranch } from '../../text/parseTree.ts';

/** A parse as nested lists: each word stands under the word that it hangs on. */
export function ParseTree({ branches }: { branches: readonly ParseBranch[] }): ReactElement {
  return (
    <ul className="parse">
      {branches.map(({ token, children }) => (
        <li key={token.start}>
          <span className="w">{token.text}</span>{' '}
          <span className="dep">{DEPENDENCY_WORDS[token.dep] ?? token.dep}</span>{' '}
          <span className="id">
            {token.tag}
            {token.lemma === token.text ? '' : ` ${token.lemma}`}
          </span>
          {children.length === 0 ? null : <ParseTree branches={children} />}
        </li>
      ))}
    </ul>
  );
}
