import { useMemo, type ReactElement } from 'react';
import type { Dyad } from '../../../../server/model/ledger.ts';
import type { Board } from '../../conversation/board.ts';
import { drawEscalation } from '../../conversation/escalation.ts';
import { createConversation, type ConversationPlace } from '../../state/conversation.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { IconButton } from '../kit/controls.tsx';
import { Link } from '../kit/Link.tsx';
import { EscalationStrip, STRIP } from './EscalationStrip.tsx';
import type { Sight } from './useSight.ts';

interface BesideProps {
  readonly place: ConversationPlace;
  readonly dyad: Dyad;
  readonly board: Board;
  readonly sight: Sight;
}

/** The escalation of a second pair, on the days of the first. */
export function Beside({ place, dyad, board, sight }: BesideProps): ReactElement {
  const apply = useApply();
  const { a, b } = dyad;
  const name = TALK_WORDS.two(a.name, b.name);
  const escalation = useMemo(() => drawEscalation(board, STRIP.height, 'beside'), [board]);
  return (
    <EscalationStrip
      dyad={dyad}
      board={board}
      escalation={escalation}
      sight={sight}
      title={
        <>
          <h2>
            <Link to={createConversation({ a: a.id, b: b.id })}>{name}</Link>
          </h2>
          <IconButton
            icon="close"
            label={TALK_WORDS.compared(name)}
            onPress={() => apply(goTo({ ...place, beside: null }))}
          />
        </>
      }
    />
  );
}
