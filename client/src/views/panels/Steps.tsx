import type { ReactElement } from 'react';
import { useApply } from '../../state/hooks.ts';
import type { Place } from '../../state/model.ts';
import { goTo } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';
import { IconButton } from '../kit/controls.tsx';

interface StepsProps {
  readonly acts: readonly string[];
  readonly at: number;
  readonly placeOf: (act: string) => Place;
}

/** The way to the act before and after the one that is open. */
export function Steps({ acts, at, placeOf }: StepsProps): ReactElement | null {
  const apply = useApply();
  if (acts.length < 2) return null;
  const step = (by: number): ReactElement => {
    const to = acts[at + by];
    return (
      <IconButton
        icon={by < 0 ? 'left' : 'right'}
        label={by < 0 ? WORDS.ledger.previous : WORDS.ledger.next}
        isDisabled={to === undefined}
        onPress={() => {
          if (to !== undefined) apply(goTo(placeOf(to)));
        }}
      />
    );
  };
  return (
    <>
      {step(-1)}
      {step(1)}
    </>
  );
}
