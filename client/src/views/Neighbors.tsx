import { useMemo, type ReactElement } from 'react';
import type { Network, NetworkNode } from '../../../server/model/network.ts';
import { listStrangers } from '../graph/grow.ts';
import { useAround } from '../queries.ts';
import { useApply, useAppState } from '../state/hooks.ts';
import { collapse, expand, hide, showHidden } from '../state/growing.ts';
import { counted, WORDS } from '../words.ts';
import { ActBadge, Glyph } from './glyphs.tsx';
import { useKeys } from './useKeys.ts';

/** So many join the map at once: a hub must not flood it. */
const PAGE = 8;
const MOST_ACTS = 2;

function Stranger({ node, around }: { node: NetworkNode; around: Network }): ReactElement {
  const edges = around.edges
    .filter(({ source, target }) => source === node.id || target === node.id)
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
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
  const { filters } = useAppState();
  const apply = useApply();
  const around = useAround(id);
  const strangers = useMemo(
    () =>
      network === null || around === undefined
        ? []
        : listStrangers(network, around, [...filters.hidden, id]),
    [network, around, filters.hidden, id],
  );
  const next = strangers.slice(0, PAGE);
  const brought = filters.expanded.find((one) => one.id === id)?.added ?? [];
  const isShown = network?.nodes.some((node) => node.id === id) === true;
  const grow = (): void => {
    if (next.length > 0)
      apply(
        expand([{ id, added: [...(isShown ? [] : [id]), ...next.map((node) => String(node.id))] }]),
      );
  };
  useKeys({
    e: grow,
    c: () => apply(collapse([id])),
    h: () => {
      if (isShown) apply(hide([id]));
    },
  });
  if (network === null || around === undefined) return null;
  return (
    <section className="evlist neighbors">
      <h3 className="h">
        {WORDS.neighbors.title}
        <span className="r num">{WORDS.neighbors.offMap(strangers.length)}</span>
      </h3>
      {next.length === 0 ? null : (
        <ul>
          {next.map((node) => (
            <Stranger key={node.id} node={node} around={around} />
          ))}
        </ul>
      )}
      <div className="btns">
        {next.length === 0 ? null : (
          <button type="button" className="btn" aria-keyshortcuts="E" onClick={grow}>
            {WORDS.neighbors.expand(next.length, strangers.length)}
            <kbd aria-hidden="true">E</kbd>
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
        {filters.hidden.length === 0 ? null : (
          <button type="button" className="btn" onClick={() => apply(showHidden())}>
            {WORDS.neighbors.showHidden(filters.hidden.length)}
          </button>
        )}
      </div>
    </section>
  );
}
