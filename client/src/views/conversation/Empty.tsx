import type { ReactElement } from 'react';
import type { ConversationPlace } from '../../state/conversation.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { NothingMatches } from '../kit/NothingMatches.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RollUp } from './RollUp.tsx';
import type { Talk } from './talk.ts';

/** Why a conversation has nothing to show, and what can be done. */
export function Empty({ talk, place }: { talk: Talk; place: ConversationPlace }): ReactElement {
  const apply = useApply();
  if (talk.all.length > 0)
    return (
      <Notice
        icon="check"
        title={TALK_WORDS.noneUnanswered}
        action={
          <button
            type="button"
            className="btn"
            onClick={() => apply(goTo({ ...place, only: 'all' }))}
          >
            {TALK_WORDS.all}
          </button>
        }
      />
    );
  if (talk.dyad.counts.all > 0)
    return <NothingMatches>{TALK_WORDS.cut(talk.dyad.counts.all)}</NothingMatches>;
  return <Notice icon="search" title={TALK_WORDS.none} action={<RollUp talk={talk} />} />;
}
