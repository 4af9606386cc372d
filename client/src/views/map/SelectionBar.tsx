import { useState, type ReactElement, type RefObject } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { listWithNeighbors } from '../../graph/network/around.ts';
import type { Stage } from '../../sigma/stage.ts';
import { collapse, hide, keepOnly, pin, unpin } from '../../state/growing.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { lookForPath } from '../../state/path.ts';
import { addToSelection, invert, select } from '../../state/selecting.ts';
import { WORDS } from '../../words/words.ts';
import { ExpandSheet } from '../panels/ExpandSheet.tsx';
import { Icon, type IconName } from '../kit/icons.tsx';
import { useKeys } from '../kit/useKeys.ts';
import { useCopy } from '../kit/useCopy.ts';

interface SelectionBarProps {
  readonly network: Network;
  readonly stage: RefObject<Stage | null>;
}

interface Action {
  readonly name:
    'expand' | 'collapse' | 'hide' | 'pin' | 'unpin' | 'neighbors' | 'invert' | 'keep' | 'path';
  readonly key: string;
  readonly icon: IconName;
  readonly act: () => void;
}

function ActionButton({ action, isBare }: { action: Action; isBare: boolean }): ReactElement {
  const label = WORDS.selection[action.name];
  return (
    <button
      type="button"
      className={isBare ? 'ib' : 'btn quiet'}
      aria-label={isBare ? label : undefined}
      aria-keyshortcuts={action.key.toUpperCase()}
      title={`${label} (${action.key.toUpperCase()})`}
      onClick={action.act}
    >
      <Icon name={action.icon} />
      {isBare ? null : label}
    </button>
  );
}

function CopyLink(): ReactElement {
  const [copying, copy] = useCopy(() => window.location.href);
  const { link, linked } = WORDS.selection;
  const label = { idle: link, copied: linked, failed: WORDS.table.failed }[copying];
  return (
    <button type="button" className="ib" aria-label={label} title={label} onClick={copy}>
      <Icon name={copying === 'copied' ? 'check' : 'link'} />
    </button>
  );
}

/** How many are selected, and what can be done with them; silent and out of sight when none is. */
export function SelectionBar({ network, stage }: SelectionBarProps): ReactElement {
  const { selected, filters } = useAppState();
  const apply = useApply();
  const [expanding, setExpanding] = useState<readonly string[] | null>(null);
  const all = network.nodes.map(({ id }) => String(id));
  const chosen = all.filter((id) => selected.includes(id));
  const isPinned = chosen.every((id) => filters.pinned.some((one) => one.id === id));
  const hasGrown = filters.expanded.some(({ id }) => chosen.includes(id));
  const first: readonly Action[] = [
    { name: 'expand', key: 'e', icon: 'expand', act: () => setExpanding(chosen) },
    ...(hasGrown
      ? [
          {
            name: 'collapse',
            key: 'c',
            icon: 'collapse',
            act: () => apply(collapse(chosen)),
          } as const,
        ]
      : []),
    { name: 'hide', key: 'h', icon: 'hide', act: () => apply(hide(chosen)) },
    {
      name: isPinned ? 'unpin' : 'pin',
      key: 'p',
      icon: 'fix',
      act: () => apply(isPinned ? unpin(chosen) : pin(stage.current?.locateAll(chosen) ?? [])),
    },
  ];
  const second: readonly Action[] = [
    ...(chosen.length === 2
      ? [{ name: 'path', key: 'f', icon: 'path', act: () => apply(lookForPath()) } as const]
      : []),
    {
      name: 'neighbors',
      key: 'n',
      icon: 'around',
      act: () => apply(addToSelection(listWithNeighbors(network, chosen))),
    },
    { name: 'invert', key: 'i', icon: 'invert', act: () => apply(invert(all)) },
    { name: 'keep', key: 'o', icon: 'only', act: () => apply(keepOnly(chosen)) },
  ];
  const keys = [...first, ...second].map(({ key, act }) => [key, act] as const);
  useKeys(chosen.length === 0 ? {} : Object.fromEntries(keys));
  return (
    <>
      <div className="visually-hidden" role="status">
        {WORDS.selection.told(chosen.length)}
      </div>
      {chosen.length === 0 ? null : (
        <div className="selbar popover" role="toolbar" aria-label={WORDS.selection.label}>
          <b className="num">{WORDS.selection.count(chosen.length)}</b>
          <span className="rule" />
          {first.map((action) => (
            <ActionButton key={action.name} action={action} isBare={false} />
          ))}
          <span className="rule" />
          {second.map((action) => (
            <ActionButton key={action.name} action={action} isBare />
          ))}
          <CopyLink />
          <span className="rule" />
          <button
            type="button"
            className="ib"
            aria-label={WORDS.selection.clear}
            aria-keyshortcuts="Escape"
            title={`${WORDS.selection.clear} (Esc)`}
            onClick={() => apply(select([]))}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {expanding === null ? null : (
        <ExpandSheet ids={expanding} network={network} onClose={() => setExpanding(null)} />
      )}
    </>
  );
}
