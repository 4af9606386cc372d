import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeCompoundProgram } from 'sigma/rendering';
import type { EntityKind } from '../../../server/model/entity.ts';
import { isInside, type Tool } from '../graph/network/area.ts';
import { inkOf, isCrowd } from '../graph/lines/crowd.ts';
import type { Insets } from '../graph/layout/insets.ts';
import type { Group } from '../graph/layout/layout.ts';
import type { EdgeLook, NetworkMap, NodeLook } from '../graph/style/look.ts';
import type { Pin } from '../state/model.ts';
import type { View } from '../picture/view.ts';
import { capture } from './capture.ts';
import { followDrags, isAdding } from './drags.ts';
import { focusOn, restOn, type Focus, type Target } from './focus.ts';
import { glide, listPlaces } from './glide.ts';
import { PlainLineProgram, straighten } from './crowd.ts';
import { GlyphProgram, SHAPES, type Shape } from './glyphProgram.ts';
import { HeadProgram } from './headProgram.ts';
import { forgetWidths } from './layNames.ts';
import { overlay } from './overlay.ts';
import { paintAbove, paintHalos, type Scene, type Selection } from './paint.ts';
import { paintGroups } from './paintGroups.ts';
import { paintArea, paintChosen, paintPins } from './paintMarks.ts';
import { colorOf, fade, readPalette } from './palette.ts';
import { RibbonProgram } from './ribbonProgram.ts';

export interface StageEvents {
  /** A press on something, or on nothing; `isAdding` when Shift or Ctrl was held. */
  onOpen(target: Target | null, isAdding: boolean): void;
  onHover(target: Target | null, at: { x: number; y: number }): void;
  /** What an area that was drawn holds. */
  onArea(ids: readonly string[], isAdding: boolean): void;
  /** Who was dragged, and where to. */
  onMove(places: readonly Pin[]): void;
}

/** The plane that a map was laid out on, and the free room around it. */
export interface Frame {
  readonly inner: { readonly width: number; readonly height: number };
  readonly insets: Insets;
  readonly groups: readonly Group[];
}

export interface Marks {
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
}

/** The map on the screen. It never writes into the graph: hover and selection live here. */
export interface Stage {
  show(map: NetworkMap, frame: Frame): void;
  select(selection: Selection): void;
  /** Marks who is selected and who is pinned. */
  mark(marks: Marks): void;
  setTool(tool: Tool): void;
  setCursor(id: string | null): void;
  recolor(): void;
  zoom(factor: number): void;
  fit(): void;
  /** Where an entity stands on the screen, or null when it isn't shown. */
  locate(id: string): { readonly x: number; readonly y: number } | null;
  /** Where entities stand on the plane. */
  locateAll(ids: readonly string[]): readonly Pin[];
  /** The map as it is on the screen, to be drawn anew; null when it can't be. */
  capture(): View | null;
  destroy(): void;
}

const SHAPE_OF: Record<EntityKind, Shape> = {
  state: 'disc',
  person: 'disc',
  organization: 'square',
  treaty: 'page',
  place: 'pin',
};
const DIM_EDGE = 0.32;
const DIM_NODE = 0.48;

function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320;
}

/** Puts a map into an element. */
export function createStage(container: HTMLElement, first: NetworkMap, events: StageEvents): Stage {
  let map = first;
  let palette = readPalette();
  let selection: Selection = { nodes: [], edge: null };
  let hovered: Target | null = null;
  let focus: Focus | null = null;
  let cursor: string | null = null;
  let marks: Marks = { selected: [], pinned: [] };
  let plane = { width: 1, height: 1 };
  let insets: Insets = { x: 0, top: 0, bottom: 0, bar: 0, tools: { width: 0, height: 0 } };
  let groups: readonly Group[] = [];
  let shape = '';
  let stopGliding = (): void => undefined;

  const sigma = new Sigma<NodeLook, EdgeLook>(new MultiDirectedGraph(), container, {
    // A window can be too low for the map for a while.
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => undefined,
    // Under sigma's own names: else it compiled its own beside them.
    nodeProgramClasses: { circle: GlyphProgram },
    edgeProgramClasses: {
      arrow: createEdgeCompoundProgram<NodeLook, EdgeLook>([RibbonProgram, HeadProgram]),
      line: PlainLineProgram,
    },
    defaultEdgeType: 'arrow',
    nodeReducer: (id, look) => {
      const isDim = focus !== null && !focus.nodes.has(id);
      const { x, y, size, kind } = look;
      const shape = SHAPE_OF[kind];
      const color = fade(colorOf(palette, look), isDim ? DIM_NODE : 1);
      const drawn = {
        x,
        y,
        size,
        shape,
        color,
        zIndex: 2 * SHAPES.indexOf(shape) + (isDim ? 0 : 1),
      };
      return drawn;
    },
    edgeReducer: (id, look) => {
      const isDim = focus !== null && !focus.edges.has(id);
      if (isCrowd(map)) return straighten(look, palette);
      return {
        ...look,
        color: fade(
          look.quad === null ? palette.tie : palette.quads[look.quad],
          isDim ? DIM_EDGE : focus === null ? inkOf(map) : 1,
        ),
        zIndex: look.quad === null ? 0 : isDim ? 1 : 2,
      };
    },
  });

  const openHalos = overlay(sigma, 'halos', 'edges');
  const openNames = overlay(sigma, 'names', 'hovers');
  const setScene = (): Scene => ({
    sigma,
    map,
    palette,
    selection,
    focus,
    cursor,
    hovered: hovered?.kind === 'node' ? hovered.id : null,
    ...marks,
    insets,
  });
  sigma.on('afterRender', () => {
    const scene = setScene();
    const below = openHalos();
    if (below !== null) {
      paintGroups(below, sigma, palette, groups);
      paintChosen(below, scene);
      paintHalos(below, scene);
    }
    const above = openNames();
    if (above !== null) {
      paintAbove(above, scene);
      paintPins(above, scene);
      paintArea(above, palette, drags.getArea());
    }
  });

  const redraw = (): void => {
    sigma.refresh({ skipIndexation: true });
  };
  const setFocus = (target: Target | null): void => {
    // In a crowd all would have to be drawn anew for each step of the pointer: a ring must do.
    focus = (isCrowd(map) ? null : focusOn(map, target)) ?? restOn(selection);
    if (isCrowd(map)) sigma.scheduleRender();
    else redraw();
  };
  const locateAll = (ids: readonly string[]): readonly Pin[] =>
    ids
      .filter((id) => map.hasNode(id))
      .map((id) => {
        const { x, y } = map.getNodeAttributes(id);
        return { id, x: x / plane.width, y: y / plane.height };
      });
  const drags = followDrags({
    sigma,
    getMap: () => map,
    getSelected: () => marks.selected,
    onStart: () => hover(null, { x: 0, y: 0 }),
    onMoved: (ids) => events.onMove(locateAll(ids)),
    onArea(corners, isMore) {
      const inside = map.filterNodes((id) => {
        const data = sigma.getNodeDisplayData(id);
        return data !== undefined && isInside(sigma.framedGraphToViewport(data), corners);
      });
      events.onArea(inside, isMore);
    },
  });
  const press = (
    target: Target | null,
    { original }: { original: MouseEvent | TouchEvent },
  ): void => {
    if (!drags.hasDragged()) events.onOpen(target, isAdding(original));
  };
  const hover = (target: Target | null, at: { x: number; y: number }): void => {
    if (drags.isUnderWay()) return;
    hovered = target;
    setFocus(target);
    container.style.cursor = target === null ? '' : 'pointer';
    events.onHover(target, at);
  };
  sigma.on('enterNode', ({ node, event }) => hover({ kind: 'node', id: node }, event));
  sigma.on('leaveNode', ({ event }) => hover(null, event));
  sigma.on('enterEdge', ({ edge, event }) => hover({ kind: 'edge', id: edge }, event));
  sigma.on('leaveEdge', ({ event }) => hover(null, event));
  sigma.on('clickNode', ({ node, event }) => press({ kind: 'node', id: node }, event));
  sigma.on('doubleClickNode', ({ node, event }) => {
    // The first of the two clicks has opened it; the map must not zoom away from it.
    event.preventSigmaDefault();
    // Two quick clicks that add may be on two entities.
    if (isAdding(event.original)) press({ kind: 'node', id: node }, event);
  });
  sigma.on('clickEdge', ({ edge, event }) => press({ kind: 'edge', id: edge }, event));
  sigma.on('clickStage', ({ event }) => press(null, event));
  const reletter = (): void => {
    forgetWidths();
    sigma.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', reletter);

  return {
    show(next, { inner, insets: room, groups: clusters }) {
      stopGliding();
      insets = room;
      const box = `${inner.width} ${inner.height} ${insets.x}`;
      const stood = box === shape ? listPlaces(map) : new Map<string, never>();
      stopGliding = glide(next, stood);
      shape = box;
      map = next;
      plane = inner;
      groups = clusters;
      hovered = null;
      focus = restOn(selection);
      sigma.setCustomBBox({
        x: [-insets.x, inner.width + insets.x],
        y: [-insets.bottom, inner.height + insets.top],
      });
      const hasEvents = !isCrowd(map);
      if (sigma.getSetting('enableEdgeEvents') !== hasEvents)
        sigma.setSetting('enableEdgeEvents', hasEvents);
      sigma.setGraph(map);
    },
    select(next) {
      const isPath = selection.lines !== undefined || next.lines !== undefined;
      selection = next;
      if (isPath) {
        focus = restOn(next);
        redraw();
      } else sigma.scheduleRender();
    },
    mark(next) {
      marks = next;
      sigma.scheduleRender();
    },
    setTool: (tool) => drags.setTool(tool),
    locateAll,
    setCursor(id) {
      cursor = id;
      setFocus(id === null ? null : { kind: 'node', id });
    },
    recolor() {
      palette = readPalette();
      redraw();
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.ratio / factor }, { duration: motion() });
    },
    fit() {
      void sigma
        .getCamera()
        .animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: motion() });
    },
    locate(id) {
      const data = map.hasNode(id) ? sigma.getNodeDisplayData(id) : undefined;
      return data === undefined ? null : sigma.framedGraphToViewport(data);
    },
    capture: () => capture(setScene(), groups),
    destroy() {
      stopGliding();
      document.fonts.removeEventListener('loadingdone', reletter);
      sigma.kill();
    },
  };
}
