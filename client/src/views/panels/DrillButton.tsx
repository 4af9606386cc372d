import type { ReactElement } from 'react';
import type { EntityRef } from '../../../../server/model/api.ts';
import type { Network } from '../../../../server/model/network.ts';
import { DRILL_WORDS } from '../../words/drill.ts';
import { drill, undrill } from '../../state/drilling.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { useNames } from '../kit/useNames.ts';

interface DrillButtonProps {
  readonly entity: EntityRef;
  readonly network: Network | null;
}

/** Splits an entity into the people and bodies that are rolled up to it, or rolls them up again. */
export function DrillButton({ entity, network }: DrillButtonProps): ReactElement | null {
  const { drilled, rollup } = useAppState().filters;
  const apply = useApply();
  const nameOf = useNames();
  if (rollup === 'person') return null;
  const node = network?.nodes.find(({ id }) => id === entity.id);
  const head = drilled.includes(entity.id) ? entity.id : (node?.within ?? null);
  if (head !== null)
    return (
      <button type="button" className="btn" onClick={() => apply(undrill(head))}>
        {DRILL_WORDS.undrill(head === entity.id ? entity.name : nameOf(head))}
      </button>
    );
  if (node?.members === undefined) return null;
  return (
    <button type="button" className="btn" onClick={() => apply(drill(entity.id))}>
      {DRILL_WORDS.show(node.members)}
    </button>
  );
}
