import type { ReactElement } from 'react';
import { useRolledCount } from '../../queries/conversation.ts';
import { useApply } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import type { Talk } from './talk.ts';

/** Says how much those did who speak for the two, where it is not shown as theirs, and shows it so. */
export function RollUp({ talk }: { talk: Talk }): ReactElement | null {
  const apply = useApply();
  const more =
    (useRolledCount({ a: talk.dyad.a.id, b: talk.dyad.b.id }) ?? 0) - talk.dyad.counts.all;
  if (more <= 0) return null;
  return (
    <button
      type="button"
      className="btn"
      title={TALK_WORDS.spokenForTold}
      onClick={() => apply(filter({ rollup: 'state' }))}
    >
      {TALK_WORDS.spokenFor(more)}
    </button>
  );
}
