import { useMemo, useState, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import {
  HUB,
  listExpansions,
  previewExpansion,
  type Newcomer,
  type Preview,
} from '../../graph/network/preview.ts';
import { useArounds } from '../../queries/queries.ts';
import { collapse, expand, hide } from '../../state/growing.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { counted, WORDS } from '../../words/words.ts';
import { ExpandSheet } from './ExpandSheet.tsx';
import { ActBadge, Glyph } from '../kit/glyphs.tsx';
import { useKeys } from '../kit/useKeys.ts';

/** So many join the map at once: a hub must not flood it. */
const PAGE = 8;
const MOST_ACTS = 2;
const NO_ONE: Pick<Preview, 'neighbors' | 'newcomers' | 'isCut'> = {
  neighbors: 0,
  newcomers: [],
  isCut: false,
};

function NewcomerRow({ newcomer }: { newcomer: Newcomer }): ReactElement {
  const { node, edges } = newcomer;
  const events = edges.reduce((sum, edge) => sum + edge.events, 0);
  return (
    <li>
      <Glyph kind={node.kind} />
      <span className="t">{node.name}</span>
      <span className="grow" />
      {edges.slice(0, MOST_ACTS).map(({ id, label, quad }) => (
        <ActBadge key={id} label={label} quad={quad} />
      ))}
      <span className="mut num">{counted(events, 'event')}</span>
    </li>
  );
}

/** Who would join the map if an entity were expanded, and the ways to expand, collapse and hide it. */
export function Neighbors({
  id,
  network,
}: {
  id: string;
  network: Network | null;
}): ReactElement | null {
  const { filters, selected } = useAppState();
  const apply = useApply();
  const [isChoosing, setChoosing] = useState(false);
  const arounds = useArounds([id]);
  const { neighbors, newcomers, isCut } = useMemo(
    () =>
      network === null || arounds === null
        ? NO_ONE
        : previewExpansion(network, arounds, filters.hidden),
    [network, arounds, filters.hidden],
  );
  const next = newcomers.slice(0, PAGE);
  const brought = filters.expanded.find((one) => one.id === id)?.added ?? [];
  const isShown = network?.nodes.some((node) => node.id === id) === true;
  const grow = (): void => {
    if (newcomers.length > HUB) setChoosing(true);
    else if (network !== null) apply(expand(listExpansions(network, next)));
  };
  const keys = {
    e: grow,
    c: () => apply(collapse([id])),
    h: () => {
      if (isShown) apply(hide([id]));
    },
  };
  // With a selection the keys act on that.
  useKeys(selected.length > 0 ? {} : keys);
  if (network === null || arounds === null) return null;
  return (
    <section className="evlist neighbors">
      <h3 className="h">
        {WORDS.neighbors.title}
        <span className="r num">
          {neighbors === 0 ? WORDS.neighbors.none : WORDS.neighbors.offMap(newcomers.length, isCut)}
        </span>
      </h3>
      {next.length === 0 ? null : (
        <ul>
          {next.map((newcomer) => (
            <NewcomerRow key={newcomer.node.id} newcomer={newcomer} />
          ))}
        </ul>
      )}
      <div className="btns">
        {next.length === 0 || newcomers.length > HUB ? null : (
          <button type="button" className="btn" aria-keyshortcuts="E" onClick={grow}>
            {WORDS.neighbors.expand(next.length, newcomers.length)}
            <kbd aria-hidden="true">E</kbd>
          </button>
        )}
        {newcomers.length <= PAGE ? null : (
          <button type="button" className="btn" onClick={() => setChoosing(true)}>
            {WORDS.neighbors.choose}
            {newcomers.length > HUB ? <kbd aria-hidden="true">E</kbd> : null}
          </button>
        )}
        {brought.length === 0 ? null : (
          <button
            type="button"
            className="btn"
            aria-keyshortcuts="C"
            onClick={() => apply(collapse([id]))}
          >
            {WORDS.neighbors.collapse(brought.length)}
            <kbd aria-hidden="true">C</kbd>
          </button>
        )}
        {isShown ? (
          <button
            type="button"
            className="btn"
            aria-keyshortcuts="H"
            onClick={() => apply(hide([id]))}
          >
            {WORDS.neighbors.hide}
            <kbd aria-hidden="true">H</kbd>
          </button>
        ) : null}
      </div>
      {isChoosing ? (
        <ExpandSheet ids={[id]} network={network} onClose={() => setChoosing(false)} />
      ) : null}
    </section>
  );
}
