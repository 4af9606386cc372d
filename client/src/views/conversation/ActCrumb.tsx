import type { ReactElement } from 'react';
import type { ConversationPlace } from '../../state/conversation.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Link } from '../kit/Link.tsx';
import { Steps } from '../panels/Steps.tsx';
import type { Talk } from './talk.ts';

interface ActCrumbProps {
  readonly talk: Talk;
  readonly place: ConversationPlace;
  readonly act: string;
}

/** Which act of the conversation it is, the way to the others, and to the map. */
export function ActCrumb({ talk, place, act }: ActCrumbProps): ReactElement {
  const acts = talk.acts.map(({ id }) => id);
  const at = acts.indexOf(act);
  return (
    <>
      <span className="num">
        {at < 0 ? null : `${TALK_WORDS.actOf(at + 1, acts.length)} · `}
        <Link to={{ view: 'network', opened: { kind: 'event', id: act } }}>{TALK_WORDS.onMap}</Link>
      </span>
      <span className="grow" />
      {at < 0 ? null : <Steps acts={acts} at={at} placeOf={(id) => ({ ...place, act: id })} />}
    </>
  );
}
