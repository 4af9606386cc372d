import type { ReactElement } from 'react';
import { useNetwork } from '../../queries/queries.ts';
import { createConversation } from '../../state/conversation.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter, goTo } from '../../state/producers.ts';
import { listBusiest } from '../../conversation/busiest.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { WORDS } from '../../words/words.ts';
import { Disc } from '../kit/glyphs.tsx';
import { Icon } from '../kit/icons.tsx';
import { Link } from '../kit/Link.tsx';
import { Failure, Skeleton } from '../kit/Notice.tsx';
import { PairFields } from './PairFields.tsx';

const MOST = 14;
/** Says when people and bodies are not shown as their states, where most exchanges can't be seen. */
function Apart(): ReactElement | null {
  const { filters } = useAppState();
  const apply = useApply();
  if (filters.rollup === 'state') return null;
  return (
    <p className="apart mut">
      {TALK_WORDS.choose.apart}
      <button type="button" className="btn" onClick={() => apply(filter({ rollup: 'state' }))}>
        {TALK_WORDS.choose.together}
      </button>
    </p>
  );
}

function Busiest(): ReactElement {
  const { data: network, error, refetch } = useNetwork();
  if (network === undefined)
    return error === null ? (
      <Skeleton lines={9} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  return (
    <ul className="busiest">
      {listBusiest(network, MOST).map(({ a, b, there, back }) => (
        <li key={`${a.id} ${b.id}`}>
          <Link to={createConversation({ a: a.id, b: b.id })}>
            <span className="party">
              <Disc entity={a} />
              {a.name}
            </span>
            <span className="waysign mut">
              <Icon name={back === 0 ? 'to' : 'invert'} />
            </span>
            <span className="party">
              <Disc entity={b} />
              {b.name}
            </span>
            <span className="grow" />
            <span className="mut num">{TALK_WORDS.choose.acts(there, back)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where a conversation is chosen: two names, or one of the pairs with the most acts. */
export function Chooser(): ReactElement {
  const apply = useApply();
  return (
    <main className="talk choose" id="main">
      <h1 className="visually-hidden">{WORDS.views.conversation}</h1>
      <div className="choosebox">
        <h2>{TALK_WORDS.choose.title}</h2>
        <p className="sec">{TALK_WORDS.choose.told}</p>
        <PairFields onChoose={(pair) => apply(goTo(createConversation(pair)))} />
        <h3 className="h">{TALK_WORDS.choose.busiest}</h3>
        <Apart />
        <Busiest />
      </div>
    </main>
  );
}
