import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { listWithNeighbors } from '../../graph/network/around.ts';
import type { Point } from '../../graph/lines/bend.ts';
import { steer } from '../../graph/network/steer.ts';
import type { Stage } from '../../sigma/stage.ts';
import { collapse, hide, pin, unpin } from '../../state/growing.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import type { State } from '../../state/model.ts';
import { goTo } from '../../state/producers.ts';
import { select, toggleSelected } from '../../state/selecting.ts';
import type { Change } from '../../state/store.ts';
import { sayMove } from '../../text/moves.ts';

const ZOOM = 1.4;

interface MapKeys {
  /** What is said of the entity that the keyboard is on. */
  readonly told: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

function openEntity(id: string): Change<State> {
  return goTo({ view: 'network', opened: { kind: 'entity', id } });
}

function pointsOf(network: Network, stage: Stage | null): ReadonlyMap<string, Point> {
  return new Map(
    network.nodes.flatMap(({ id }) => {
      const at = stage?.locate(id) ?? null;
      return at === null ? [] : [[String(id), at] as const];
    }),
  );
}

/** The next entity in an arrow's direction: one that a line leads to, else the nearest of all. */
function findNext(
  network: Network,
  points: ReadonlyMap<string, Point>,
  cursor: string | null,
  key: string,
): string | null {
  const linked = cursor === null ? [] : listWithNeighbors(network, [cursor]);
  const near = new Map([...points].filter(([id]) => linked.includes(id)));
  return (near.size > 1 ? steer(near, cursor, key) : null) ?? steer(points, cursor, key);
}

/** The keyboard on the map: arrows move from neighbour to neighbour, letters act on the one that it is on. */
export function useMapKeys(
  network: Network,
  stage: RefObject<Stage | null>,
  isSmall: boolean,
): MapKeys {
  const [cursor, setCursor] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const { place, filters, selected } = useAppState();
  const apply = useApply();
  const move = (id: string | null): void => {
    setTold(id === null ? '' : sayMove(network, cursor, id));
    setCursor(id);
    stage.current?.setCursor(id);
  };
  const changeOf = (key: string, id: string): Change<State> | null => {
    if (key === ' ') return toggleSelected(id);
    // With a selection the letters act on that, wherever the reader is.
    if (selected.length > 0) return null;
    const isOpen =
      place.view === 'network' && place.opened.kind === 'entity' && place.opened.id === id;
    const isPinned = filters.pinned.some((one) => one.id === id);
    switch (key) {
      case 'e':
        return isOpen ? null : openEntity(id);
      case 'h':
        return hide([id]);
      case 'c':
        return collapse([id]);
      case 'p':
        return isPinned ? unpin([id]) : pin(stage.current?.locateAll([id]) ?? []);
      default:
        return null;
    }
  };
  const change = (event: KeyboardEvent): Change<State> | null => {
    const isWhole = (event.ctrlKey || event.metaKey) && event.key === 'a';
    if (isWhole) return select(network.nodes.map(({ id }) => id));
    if (event.ctrlKey || event.metaKey || event.altKey || cursor === null) return null;
    return changeOf(event.key, cursor);
  };
  return {
    told,
    onBlur: () => move(null),
    onKeyDown(event) {
      if (event.key === 'Enter' && cursor !== null) apply(openEntity(cursor));
      const changed = isSmall ? null : change(event);
      if (changed !== null) {
        event.preventDefault();
        // What is open beside the map listens for the same keys.
        event.stopPropagation();
        apply(changed);
        return;
      }
      if (event.key === '+') stage.current?.zoom(ZOOM);
      if (event.key === '-') stage.current?.zoom(1 / ZOOM);
      if (event.key === '0') stage.current?.fit();
      const next = findNext(network, pointsOf(network, stage.current), cursor, event.key);
      if (next === null) return;
      event.preventDefault();
      move(next);
    },
  };
}
