import { useRef, useState, type ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { Insets } from '../../graph/layout/insets.ts';
import type { Tool } from '../../graph/network/area.ts';
import { PLAIN_DRESS, type Dress } from '../../graph/style/dress.ts';
import type { Target } from '../../sigma/focus.ts';
import { pin } from '../../state/growing.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { NO_FILTERS } from '../../state/model.ts';
import { goTo } from '../../state/producers.ts';
import { addToSelection, dismiss, select, toggleSelected } from '../../state/selecting.ts';
import type { Selected } from '../../state/selection.ts';
import { WORDS } from '../../words/words.ts';
import { useCommands } from '../search/commands.ts';
import { IconButton } from '../kit/controls.tsx';
import { HoverCard } from './HoverCard.tsx';
import { InWords } from './InWords.tsx';
import { LayoutMenu, LayoutProgress } from './LayoutMenu.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { PictureMenu } from './PictureMenu.tsx';
import { SelectTools } from './SelectTools.tsx';
import { useMap } from './useMap.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useRoom, useStage, type Hovered } from './useStage.ts';

const HOVER_DELAY = 80;
const ZOOM = 1.4;
const WIDE: Insets = { x: 64, top: 74, bottom: 56, bar: 36, tools: { width: 320, height: 50 } };
const TIGHT: Insets = { x: 54, top: 30, bottom: 34, bar: 0, tools: { width: 0, height: 0 } };

interface MapCanvasProps {
  readonly network: Network;
  readonly selection: Selected;
  readonly dress?: Dress;
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

/** Opens what was chosen on the map, or adds it to the selection. */
function useOpen({
  network,
  isSmall,
  onEvent,
}: MapCanvasProps): (target: Target | null, isAdding: boolean) => void {
  const apply = useApply();
  return (target, isAdding) => {
    if (target === null) {
      if (onEvent === undefined && !isAdding) apply(dismiss());
      return;
    }
    if (target.kind === 'node') {
      const opened = { kind: 'entity', id: target.id } as const;
      apply(
        isAdding && isSmall !== true
          ? toggleSelected(target.id)
          : goTo({ view: 'network', opened }),
      );
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
  const { network, selection, isSmall, dress = PLAIN_DRESS } = props;
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [tool, setTool] = useState<Tool>('pan');
  const [isAble] = useState(canDraw);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const { filters, selected } = useAppState();
  const { laidOut, share, stop, again } = useMap(
    network,
    useRoom(root),
    isSmall === true ? TIGHT : WIDE,
    isSmall === true ? NO_FILTERS : { ...filters, dress },
  );
  const onOpen = useOpen(props);
  const apply = useApply();
  const shown = {
    opened: selection,
    selected: isSmall === true ? [] : selected,
    pinned: isSmall === true ? [] : filters.pinned.map(({ id }) => id),
    tool,
  };
  const stage = useStage(root, isAble ? laidOut : null, shown, {
    onOpen,
    onHover(next) {
      clearTimeout(timer.current);
      if (next === null) setHovered(null);
      else timer.current = setTimeout(() => setHovered(next), HOVER_DELAY);
    },
    onArea(ids, isAdding) {
      if (isSmall !== true) apply(isAdding ? addToSelection(ids) : select(ids));
    },
    onMove(places) {
      if (isSmall !== true) apply(pin(places));
    },
  });
  const { told, onKeyDown, onBlur } = useMapKeys(network, stage, isSmall === true);
  useCommands(
    isSmall === true
      ? []
      : [
          {
            id: 'select-all',
            text: WORDS.commands.selectAll,
            keys: ['Ctrl', 'A'],
            run: () => apply(select(network.nodes.map(({ id }) => id))),
          },
          {
            id: 'zoom-in',
            text: WORDS.commands.zoomIn,
            keys: ['+'],
            icon: 'plus',
            run: () => stage.current?.zoom(ZOOM),
          },
          {
            id: 'zoom-out',
            text: WORDS.commands.zoomOut,
            keys: ['−'],
            icon: 'minus',
            run: () => stage.current?.zoom(1 / ZOOM),
          },
          {
            id: 'fit',
            text: WORDS.commands.fit,
            keys: ['0'],
            icon: 'fit',
            run: () => stage.current?.fit(),
          },
        ],
  );
  if (!isAble)
    return (
      <div className="nowebgl">
        <p>{WORDS.map.noWebgl}</p>
        <InWords network={network} />
      </div>
    );
  return (
    <>
      <div
        className="stage"
        ref={root}
        role="application"
        tabIndex={0}
        aria-label={WORDS.map.label(network.totals.entities, network.totals.events)}
        data-tool={tool}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <div className="visually-hidden" aria-live="polite">
        {told}
      </div>
      {laidOut === null ? <p className="laying">{WORDS.map.layingOut}</p> : null}
      <LayoutProgress share={share} onStop={stop} />
      {hovered === null || isSmall === true ? null : <HoverCard network={network} {...hovered} />}
      {isSmall === true ? null : <SelectionBar network={network} stage={stage} />}
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
          <SelectTools tool={tool} onChange={setTool} />
          <LayoutMenu network={network} onAgain={again} />
          <PictureMenu network={network} stage={stage} dress={dress} />
        </div>
      )}
    </>
  );
}
