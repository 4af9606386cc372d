import type { ReactElement } from 'react';
import { useApply, useAppState } from '../../state/hooks.ts';
import { travel } from '../../state/producers.ts';
import { describeStep } from '../../text/steps.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { Popover } from '../kit/Popover.tsx';
import { useNames } from '../kit/useNames.ts';

function Steps({ onDone }: { onDone: () => void }): ReactElement {
  const { past, filters, future } = useAppState();
  const apply = useApply();
  const nameOf = useNames();
  const steps = [...past, filters, ...future.toReversed()];
  const go = (at: number): void => {
    apply(travel(at));
    onDone();
  };
  const rows = steps.map((step, at) => {
    const before = steps[at - 1];
    const text = before === undefined ? WORDS.history.start : describeStep(before, step, nameOf);
    const isNow = at === past.length;
    return (
      <button
        key={at}
        type="button"
        role="menuitemradio"
        aria-checked={isNow}
        className={at > past.length ? 'undone' : ''}
        onClick={() => go(at)}
      >
        <span className="dot" aria-hidden="true" />
        <span className="t">{text}</span>
        {isNow ? <span className="now">{WORDS.history.now}</span> : null}
      </button>
    );
  });
  // The latest on top, as in a log.
  return <>{rows.toReversed()}</>;
}

/** The steps that made the map what it is: choosing one goes there, and all after it can be done again. */
export function HistoryMenu(): ReactElement {
  const { past, future } = useAppState();
  return (
    <Popover
      kind="menu"
      className="steps"
      title={WORDS.history.title}
      button={<Icon name="history" />}
      buttonClass="ib"
      buttonName={WORDS.history.button}
      isDisabled={past.length + future.length === 0}
    >
      {(close) => <Steps onDone={close} />}
    </Popover>
  );
}
