import type { ReactElement } from 'react';
import { listBusiest } from '../../conversation/busiest.ts';
import { useNetwork } from '../../queries/queries.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { useApply } from '../../state/hooks.ts';
import type { Pair } from '../../state/pair.ts';
import { goTo } from '../../state/producers.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Icon } from '../kit/icons.tsx';
import { Popover } from '../kit/Popover.tsx';
import { PairFields } from './PairFields.tsx';

const MOST = 6;

interface OffersProps {
  readonly pair: Pair | null;
  readonly onChoose: (pair: Pair) => void;
}

/** The busiest pairs of the map but the one that is compared. */
function Offers({ pair, onChoose }: OffersProps): ReactElement | null {
  const { data: network } = useNetwork();
  if (network === undefined) return null;
  const isShown = (ids: readonly string[]): boolean =>
    pair !== null && ids.includes(pair.a) && ids.includes(pair.b);
  return (
    <ul>
      {listBusiest(network, MOST + 1)
        .filter(({ a, b }) => !isShown([a.id, b.id]))
        .slice(0, MOST)
        .map(({ a, b, there, back }) => (
          <li key={`${a.id} ${b.id}`}>
            <button type="button" onClick={() => onChoose({ a: a.id, b: b.id })}>
              {TALK_WORDS.two(a.name, b.name)}
              <span className="mut num">{TALK_WORDS.acts(there + back)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}

/** Chooses a second pair, whose escalation then stands under that of the first, on the same days. */
export function Compare({ place }: { place: ConversationPlace }): ReactElement {
  const apply = useApply();
  return (
    <Popover
      kind="group"
      className="comparemenu"
      button={
        <>
          <Icon name="plus" />
          {TALK_WORDS.compare}
        </>
      }
      buttonClass="btn"
      title={TALK_WORDS.compare}
      hint={TALK_WORDS.compareTold}
    >
      {(close) => {
        const choose = (pair: Pair): void => {
          apply(goTo({ ...place, beside: pair }));
          close();
        };
        return (
          <>
            <PairFields onChoose={choose} />
            <p className="mut small">{TALK_WORDS.choose.busiest}</p>
            <Offers pair={place.pair} onChoose={choose} />
          </>
        );
      }}
    </Popover>
  );
}
