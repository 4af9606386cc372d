import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { LAYOUTS, writeLayout, type Layout, type LayoutName } from '../../state/layout.ts';
import { findPair, type Pair } from '../../state/pair.ts';
import { filter } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { Popover } from '../kit/Popover.tsx';

interface LayoutMenuProps {
  readonly network: Network;
  readonly onAgain: () => void;
}

function layoutOf(name: LayoutName, pair: Pair | null): Layout | null {
  if (name !== 'columns') return { kind: name };
  return pair === null ? null : { kind: name, ...pair };
}

/** Chooses how the map is laid out, or lays it out again. */
export function LayoutMenu({ network, onAgain }: LayoutMenuProps): ReactElement {
  const state = useAppState();
  const apply = useApply();
  const { layout } = state.filters;
  const pair = findPair(state, network);
  const nameOf = (id: string): string => network.nodes.find((node) => node.id === id)?.name ?? id;
  const tell = (name: LayoutName): string => {
    if (name !== 'columns') return WORDS.layouts.told[name];
    return pair === null
      ? WORDS.layouts.noPair
      : WORDS.layouts.pair(nameOf(pair.a), nameOf(pair.b));
  };
  const choose = (wanted: Layout | null): void => {
    if (wanted !== null && writeLayout(wanted) !== writeLayout(layout))
      apply(filter({ layout: wanted }));
  };
  return (
    <Popover
      kind="menu"
      className="up"
      title={WORDS.layouts.title}
      button={(isOpen) => (
        <>
          {WORDS.layouts.button(WORDS.layouts.names[layout.kind])}
          <Icon name={isOpen ? 'up' : 'down'} small />
        </>
      )}
      buttonClass="btn lbtn"
    >
      {(close) => (
        <>
          <div role="group" aria-label={WORDS.layouts.title}>
            {LAYOUTS.map((name) => (
              <button
                key={name}
                type="button"
                role="menuitemradio"
                aria-checked={layout.kind === name}
                disabled={layoutOf(name, pair) === null}
                onClick={() => {
                  close();
                  choose(layoutOf(name, pair));
                }}
              >
                <span>{layout.kind === name ? <Icon name="check" small /> : null}</span>
                <span>
                  <span className="lname">{WORDS.layouts.names[name]}</span>
                  <span className="ltold">{tell(name)}</span>
                </span>
              </button>
            ))}
          </div>
          <div role="group" aria-label={WORDS.layouts.again}>
            <button
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onAgain();
              }}
            >
              <span />
              <span className="lname">{WORDS.layouts.again}</span>
            </button>
          </div>
        </>
      )}
    </Popover>
  );
}

/** How far a long layout is, and the way to end it there. */
export function LayoutProgress(props: {
  readonly share: number | null;
  readonly onStop: () => void;
}): ReactElement | null {
  const { share, onStop } = props;
  if (share === null) return null;
  return (
    <div className="laylong popover" role="status">
      <span>{WORDS.layouts.share(share)}</span>
      <progress max={1} value={share} aria-label={WORDS.layouts.title} />
      <button type="button" className="btn" onClick={onStop}>
        {WORDS.layouts.stop}
      </button>
    </div>
  );
}
