import { useState, type ReactElement } from 'react';
import type { Pair } from '../../state/pair.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Icon } from '../kit/icons.tsx';
import { useNames } from '../kit/useNames.ts';
import { EndField } from '../path/EndField.tsx';

const SIDES = ['one', 'other'] as const;
type Side = (typeof SIDES)[number];

/** Two names to look up: the pair is chosen when there are both. */
export function PairFields({ onChoose }: { onChoose: (pair: Pair) => void }): ReactElement {
  const nameOf = useNames();
  const [chosen, setChosen] = useState<Readonly<Record<Side, string | null>>>({
    one: null,
    other: null,
  });
  const choose = (side: Side, id: string | null): void => {
    const next = { ...chosen, [side]: id };
    setChosen(next);
    if (next.one !== null && next.other !== null && next.one !== next.other)
      onChoose({ a: next.one, b: next.other });
  };
  return (
    <div className="choosetwo">
      {SIDES.map((side) => {
        const id = chosen[side];
        return (
          <div key={side}>
            <span className="mut small">{TALK_WORDS.choose[side]}</span>
            {id === null ? (
              <EndField
                name={side}
                label={TALK_WORDS.choose[side]}
                hasFocus={side === 'other' && chosen.one !== null}
                onChoose={(found) => choose(side, found)}
              />
            ) : (
              <button type="button" className="btn" onClick={() => choose(side, null)}>
                {nameOf(id)}
                <Icon name="pen" small />
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
