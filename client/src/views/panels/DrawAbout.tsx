import type { ReactElement } from 'react';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';

/** Draws what is said to nobody toward those whom it is about; nothing where that is drawn already. */
export function DrawAbout(): ReactElement | null {
  const { about } = useAppState().filters;
  const apply = useApply();
  return about === 'kept' ? null : (
    <button type="button" className="btn" onClick={() => apply(filter({ about: 'kept' }))}>
      {WORDS.entity.drawAbout}
    </button>
  );
}
