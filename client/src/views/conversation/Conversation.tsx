import { useEffect, useMemo, type ReactElement } from 'react';
import type { Dyad } from '../../../../server/model/ledger.ts';
import { findAct, listActs, listUnanswered } from '../../conversation/acts.ts';
import { createColumns, listFilled } from '../../conversation/columns.ts';
import { useConversation } from '../../queries/conversation.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import type { Pair } from '../../state/pair.ts';
import { closePanel } from '../../state/selecting.ts';
import { WORDS } from '../../words/words.ts';
import { isTyping } from '../kit/keys.ts';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { useMedia } from '../kit/useMedia.ts';
import { EventPanel } from '../panels/EventPanel.tsx';
import { PlaceOfEvent } from '../panels/placeOfEvent.ts';
import { ActCrumb } from './ActCrumb.tsx';
import { Empty } from './Empty.tsx';
import { Head } from './Head.tsx';
import { Stage } from './Stage.tsx';
import { TurnList } from './TurnList.tsx';
import type { Talk } from './talk.ts';

/** In a window that is narrower, lanes have no room beside each other's cards. */
const NARROW = '(max-width: 760px)';

/** Escape closes the ledger, and the focus goes back to the act's card. */
function useEscape(act: string | null): void {
  const apply = useApply();
  useEffect(() => {
    if (act === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTyping(event.target)) return;
      apply(closePanel());
      document.getElementById(`act-${act}`)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act, apply]);
}

/** What is shown of a conversation: its acts, in columns. */
function useTalk(dyad: Dyad, beside: Dyad | null, place: ConversationPlace): Talk {
  const { clock } = useAppState().filters;
  const all = useMemo(() => listActs(dyad, clock), [dyad, clock]);
  const others = useMemo(
    () => (beside === null ? [] : listActs(beside, clock).filter(({ isContext }) => !isContext)),
    [beside, clock],
  );
  return useMemo(() => {
    const acts = place.only === 'unanswered' ? listUnanswered(all) : all;
    const columns = createColumns(acts, others);
    return {
      dyad,
      all,
      columns,
      acts: listFilled(columns).flatMap((column) => column.acts),
      beside,
      isCut: acts.length < all.length || dyad.counts.passed < dyad.counts.all || dyad.truncated,
    };
  }, [dyad, all, beside, others, place.only]);
}

function Talking({ dyad, place }: { dyad: Dyad; place: ConversationPlace }): ReactElement {
  const { data: beside = null } = useConversation(place.beside);
  const talk = useTalk(dyad, place.beside === null ? null : beside, place);
  const isNarrow = useMedia(NARROW);
  const open = findAct(talk.all, place.act ?? undefined);
  useEscape(open?.id ?? null);
  return (
    <PlaceOfEvent
      value={(id) =>
        findAct(talk.all, id) === undefined
          ? { view: 'network', opened: { kind: 'event', id } }
          : { ...place, act: id }
      }
    >
      <Head talk={talk} place={place} />
      {talk.acts.length === 0 ? (
        <Empty talk={talk} place={place} />
      ) : isNarrow || place.as === 'words' ? (
        <TurnList talk={talk} place={place} />
      ) : (
        <Stage talk={talk} place={place} open={open ?? null} />
      )}
      {place.act === null ? null : (
        <EventPanel
          id={place.act}
          crumb={<ActCrumb talk={talk} place={place} act={open?.id ?? place.act} />}
        />
      )}
    </PlaceOfEvent>
  );
}

/** The conversation of a pair, once it has come. */
export function Conversation({
  place,
  pair,
}: {
  place: ConversationPlace;
  pair: Pair;
}): ReactElement {
  const { data: dyad, error, refetch } = useConversation(pair);
  return (
    <main className={place.act === null ? 'talk' : 'talk with-panel'} id="main">
      <h1 className="visually-hidden">{WORDS.views.conversation}</h1>
      {dyad !== undefined ? (
        <Talking dyad={dyad} place={place} />
      ) : error === null ? (
        <Skeleton lines={9} />
      ) : (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
    </main>
  );
}
