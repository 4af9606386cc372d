import type { ReactElement } from 'react';
import { useNetwork, useSchema } from '../../queries/queries.ts';
import { useAppState } from '../../state/hooks.ts';
import { listChips, namesOf } from '../../text/chips.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { Popover } from '../kit/Popover.tsx';
import { useNames } from '../kit/useNames.ts';
import { Chips } from '../rail/Chips.tsx';
import type { Talk } from './talk.ts';

/** How many acts the filters of the map cut here, and these filters, each to be taken off. */
export function Cut({ talk }: { talk: Talk }): ReactElement | null {
  const { filters } = useAppState();
  const { data: network } = useNetwork();
  const { data: schema } = useSchema();
  const nameOf = useNames();
  const { all, passed } = talk.dyad.counts;
  if (passed >= all) return null;
  return (
    <Popover
      kind="group"
      className="cutmenu"
      button={TALK_WORDS.cut(all - passed)}
      buttonClass="btn cutbtn"
      title={TALK_WORDS.cutTold}
      hint={TALK_WORDS.cutTold}
    >
      {() => (
        <Chips chips={listChips(filters, namesOf(network ?? null, schema?.acts ?? [], nameOf))} />
      )}
    </Popover>
  );
}
