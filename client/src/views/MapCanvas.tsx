import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Network } from '../../../server/model/network.ts';
import { steer } from '../graph/steer.ts';
import type { Target } from '../sigma/focus.ts';
import { useApply, useAppState } from '../state/hooks.ts';
import { NO_FILTERS, type Opened, type State } from '../state/model.ts';
import { collapse, hide } from '../state/growing.ts';
import { goTo } from '../state/producers.ts';
import type { Change } from '../state/store.ts';
import type { Selected } from '../state/selection.ts';
import { sayNode } from '../text/sentences.ts';
import { WORDS } from '../words.ts';
import { IconButton } from './controls.tsx';
import { HoverCard } from './HoverCard.tsx';
import { InWords } from './InWords.tsx';
import { LayoutMenu, LayoutProgress } from './LayoutMenu.tsx';
import { useMap, type Insets } from './useMap.ts';
import { useRoom, useStage, type Hovered } from './useStage.ts';

const HOVER_DELAY = 80;
const ZOOM = 1.4;
const WIDE: Insets = { x: 64, top: 62, bottom: 56 };
const TIGHT: Insets = { x: 54, top: 30, bottom: 34 };

interface MapCanvasProps {
  readonly network: Network;
  readonly selection: Selected;
  /** A picture beside a text: no tools, no card. */
  readonly isSmall?: boolean;
  /** Takes an act that was chosen; without it the act opens beside the map. */
  readonly onEvent?: (event: string) => void;
}

function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function isEntity(opened: Opened, id: string): boolean {
  return opened.kind === 'entity' && opened.id === id;
}

function openEntity(id: string): Change<State> {
  return goTo({ view: 'network', opened: { kind: 'entity', id } });
}

/** Opens what was chosen on the map. */
function useOpen({ network, onEvent }: MapCanvasProps): (target: Target | null) => void {
  const apply = useApply();
  return (target) => {
    if (target === null) {
      if (onEvent === undefined) apply(goTo({ view: 'network', opened: { kind: 'nothing' } }));
      return;
    }
    if (target.kind === 'node') {
      apply(openEntity(target.id));
      return;
    }
    const id = network.edges.find((edge) => edge.id === target.id)?.eventIds.at(0);
    if (id === undefined) return;
    if (onEvent === undefined) apply(goTo({ view: 'network', opened: { kind: 'event', id } }));
    else onEvent(id);
  };
}

/** The drawn map, with its tools, its hover card and its keyboard. */
export function MapCanvas(props: MapCanvasProps): ReactElement {
  const { network, selection, isSmall } = props;
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [isAble] = useState(canDraw);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const { place, filters } = useAppState();
  const { laidOut, share, stop, again } = useMap(
    network,
    useRoom(root),
    isSmall === true ? TIGHT : WIDE,
    isSmall === true ? NO_FILTERS : filters,
  );
  const onOpen = useOpen(props);
  const apply = useApply();
  const stage = useStage(root, isAble ? laidOut : null, selection, {
    onOpen,
    onHover(next) {
      clearTimeout(timer.current);
      if (next === null) setHovered(null);
      else timer.current = setTimeout(() => setHovered(next), HOVER_DELAY);
    },
  });
  if (!isAble)
    return (
      <div className="nowebgl">
        <p>{WORDS.map.noWebgl}</p>
        <InWords network={network} />
      </div>
    );
  const move = (id: string | null): void => {
    setCursor(id);
    stage.current?.setCursor(id);
  };
  const act = (event: KeyboardEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = place.view === 'network' && isEntity(place.opened, id);
    const change = { e: isOpen ? null : openEntity(id), h: hide([id]), c: collapse([id]) }[
      event.key
    ];
    if (change === undefined || change === null) return;
    // What is open beside the map listens for the same keys.
    event.stopPropagation();
    apply(change);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && cursor !== null) onOpen({ kind: 'node', id: cursor });
    if (isSmall !== true && cursor !== null) act(event, cursor);
    if (event.key === '+') stage.current?.zoom(ZOOM);
    if (event.key === '-') stage.current?.zoom(1 / ZOOM);
    if (event.key === '0') stage.current?.fit();
    const points = new Map(
      network.nodes.flatMap(({ id }) => {
        const at = stage.current?.locate(id) ?? null;
        return at === null ? [] : [[String(id), at] as const];
      }),
    );
    const next = steer(points, cursor, event.key);
    if (next === null) return;
    event.preventDefault();
    move(next);
  };
  return (
    <>
      <div
        className="stage"
        ref={root}
        role="application"
        tabIndex={0}
        aria-label={WORDS.map.label(network.totals.entities, network.totals.events)}
        onKeyDown={onKey}
        onBlur={() => move(null)}
      />
      <div className="visually-hidden" aria-live="polite">
        {cursor === null ? '' : sayNode(network, cursor)}
      </div>
      {laidOut === null ? <p className="laying">{WORDS.map.layingOut}</p> : null}
      <LayoutProgress share={share} onStop={stop} />
      {hovered === null || isSmall === true ? null : <HoverCard network={network} {...hovered} />}
      {isSmall === true ? null : (
        <div className="tools" role="group" aria-label={WORDS.map.tools}>
          <IconButton
            icon="minus"
            label={WORDS.map.zoomOut}
            onPress={() => stage.current?.zoom(1 / ZOOM)}
          />
          <IconButton
            icon="plus"
            label={WORDS.map.zoomIn}
            onPress={() => stage.current?.zoom(ZOOM)}
          />
          <IconButton icon="fit" label={WORDS.map.fit} onPress={() => stage.current?.fit()} />
          <LayoutMenu network={network} onAgain={again} />
        </div>
      )}
    </>
  );
}
