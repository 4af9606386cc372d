import type { ReactElement, ReactNode } from 'react';
import { useApply } from '../../state/hooks.ts';
import { resetFilters } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';
import { Notice } from './Notice.tsx';

/** Says that the filters let nothing through, and takes them away. */
export function NothingMatches({ children }: { children: ReactNode }): ReactElement {
  const apply = useApply();
  return (
    <Notice
      icon="search"
      title={WORDS.states.nothingMatches}
      action={
        <button type="button" className="btn" onClick={() => apply(resetFilters())}>
          {WORDS.states.showAll}
        </button>
      }
    >
      {children}
    </Notice>
  );
}
