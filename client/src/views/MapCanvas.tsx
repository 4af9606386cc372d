import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
} from 'react';
import type { Network } from '../../../server/model/network.ts';
import { steer } from '../graph/steer.ts';
import type { Target } from '../sigma/focus.ts';
import { createStage, type Stage } from '../sigma/stage.ts';
import { useApply } from '../state/hooks.ts';
import { goTo } from '../state/producers.ts';
import type { Selected } from '../state/selection.ts';
import { sayNode } from '../text/sentences.ts';
import { WORDS } from '../words.ts';
import { IconButton } from './controls.tsx';
import { HoverCard } from './HoverCard.tsx';
import { InWords } from './InWords.tsx';
import { useTheme } from './theme.ts';
import { useMap, type LaidOut } from './useMap.ts';

const HOVER_DELAY = 80;

interface Hovered {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function firstEventOf(network: Network, edge: string): string | null {
  return network.edges.find(({ id }) => id === edge)?.eventIds.at(0) ?? null;
}

/** Keeps a stage in an element in step with map, selection and theme. */
function useStage(
  laidOut: LaidOut | null,
  selection: Selected,
  onOpen: (target: Target | null) => void,
  onHover: (hovered: Hovered | null) => void,
): { readonly root: RefObject<HTMLDivElement | null>; readonly stage: RefObject<Stage | null> } {
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const handlers = useRef({ onOpen, onHover });
  const [isDark] = useTheme();
  useEffect(() => {
    handlers.current = { onOpen, onHover };
  });
  useEffect(() => {
    if (laidOut === null || root.current === null) return;
    stage.current ??= createStage(root.current, laidOut.map, {
      onOpen: (target) => handlers.current.onOpen(target),
      onHover: (target, { x, y }) =>
        handlers.current.onHover(target === null ? null : { target, x, y }),
    });
    stage.current.show(laidOut.map, laidOut);
  }, [laidOut]);
  useEffect(() => {
    stage.current?.select(selection);
  }, [laidOut, selection.edge, selection.nodes.join(' ')]);
  useEffect(() => {
    stage.current?.recolor();
  }, [isDark]);
  useEffect(
    () => () => {
      stage.current?.destroy();
      stage.current = null;
    },
    [],
  );
  return { root, stage };
}

/** Measures an element once it has room. */
function useFrame(
  root: RefObject<HTMLDivElement | null>,
): { width: number; height: number } | null {
  const [frame, setFrame] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setFrame((known) => known ?? { width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return frame;
}

interface MapCanvasProps {
  readonly network: Network;
  readonly selection: Selected;
  /** A picture beside a text: no tools, no card. */
  readonly isSmall?: boolean;
  /** Takes an act that was chosen; without it the act opens beside the map. */
  readonly onEvent?: (event: string) => void;
}

/** The drawn map, with its tools, its hover card and its keyboard. */
export function MapCanvas(props: MapCanvasProps): ReactElement {
  const { network, selection, isSmall, onEvent } = props;
  const apply = useApply();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [isAble] = useState(canDraw);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const measured = useRef<HTMLDivElement>(null);
  const laidOut = useMap(network, useFrame(measured));
  const open = (target: Target | null): void => {
    if (target === null) {
      if (onEvent === undefined) apply(goTo({ view: 'network', opened: { kind: 'nothing' } }));
    } else if (target.kind === 'node')
      apply(goTo({ view: 'network', opened: { kind: 'entity', id: target.id } }));
    else {
      const id = firstEventOf(network, target.id);
      if (id === null) return;
      if (onEvent === undefined) apply(goTo({ view: 'network', opened: { kind: 'event', id } }));
      else onEvent(id);
    }
  };
  const { root, stage } = useStage(isAble ? laidOut : null, selection, open, (next) => {
    clearTimeout(timer.current);
    if (next === null) setHovered(null);
    else timer.current = setTimeout(() => setHovered(next), HOVER_DELAY);
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
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && cursor !== null) open({ kind: 'node', id: cursor });
    if (event.key === '+') stage.current?.zoom(1.4);
    if (event.key === '-') stage.current?.zoom(1 / 1.4);
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
      <div className="measure" ref={measured} />
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
      {hovered === null || isSmall === true ? null : <HoverCard network={network} {...hovered} />}
      {isSmall === true ? null : (
        <div className="tools" role="group" aria-label={WORDS.map.tools}>
          <IconButton
            icon="minus"
            label={WORDS.map.zoomOut}
            onPress={() => stage.current?.zoom(1 / 1.4)}
          />
          <IconButton
            icon="plus"
            label={WORDS.map.zoomIn}
            onPress={() => stage.current?.zoom(1.4)}
          />
          <IconButton icon="fit" label={WORDS.map.fit} onPress={() => stage.current?.fit()} />
        </div>
      )}
    </>
  );
}
