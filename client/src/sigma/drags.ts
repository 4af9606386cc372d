import type Sigma from 'sigma';
import type { SigmaStageEventPayload } from 'sigma/types';
import { cornersOf, type Tool } from '../graph/network/area.ts';
import type { Point } from '../graph/lines/bend.ts';
import type { EdgeLook, NetworkMap, NodeLook } from '../graph/style/look.ts';

/** So far a press may slip and still be a click, in pixels. */
const SLACK = 4;

type Drag =
  | { readonly kind: 'nodes'; readonly ids: readonly string[]; readonly last: Point }
  | { readonly kind: 'area'; readonly shape: Exclude<Tool, 'pan'>; readonly isAdding: boolean };

/** What drags are made on, and who is told of them. */
export interface DragHost {
  readonly sigma: Sigma<NodeLook, EdgeLook>;
  getMap(): NetworkMap;
  getSelected(): readonly string[];
  /** A drag has begun to move. */
  onStart(): void;
  onMoved(ids: readonly string[]): void;
  onArea(corners: readonly Point[], isAdding: boolean): void;
}

export interface Drags {
  setTool(tool: Tool): void;
  /** The corners of the area that is being drawn, on the screen; none when there is none. */
  getArea(): readonly Point[];
  /** Whether the press that has just ended was a drag, and so no click. */
  hasDragged(): boolean;
  isUnderWay(): boolean;
}

/** Whether a press wants to add to what is selected. */
export function isAdding(original: MouseEvent | TouchEvent): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}

function isMain(original: MouseEvent | TouchEvent): boolean {
  return !(original instanceof MouseEvent) || original.button === 0;
}

/** Moves entities that are dragged, and draws areas: with their tools, or with Shift. */
export function followDrags(host: DragHost): Drags {
  const { sigma } = host;
  let tool: Tool = 'pan';
  let drag: Drag | null = null;
  let from: Point = { x: 0, y: 0 };
  let area: readonly Point[] = [];
  let isMoving = false;

  const begin = (node: string | null, { event }: SigmaStageEventPayload): void => {
    const { original } = event;
    isMoving = false;
    area = [];
    drag = null;
    if (!isMain(original)) return;
    from = { x: event.x, y: event.y };
    if (tool !== 'pan' || original.shiftKey)
      drag = {
        kind: 'area',
        shape: tool === 'lasso' ? 'lasso' : 'rectangle',
        isAdding: isAdding(original),
      };
    else if (node !== null && !isAdding(original)) {
      const selected = host.getSelected();
      const ids = selected.includes(node) ? selected : [node];
      drag = { kind: 'nodes', ids, last: sigma.viewportToGraph(from) };
    }
  };
  const moveNodes = (ids: readonly string[], last: Point, now: Point): void => {
    const map = host.getMap();
    for (const id of ids)
      if (map.hasNode(id))
        map.updateNodeAttributes(id, (look) => ({
          ...look,
          x: look.x + now.x - last.x,
          y: look.y + now.y - last.y,
        }));
  };
  const move = (payload: SigmaStageEventPayload): void => {
    if (drag === null) return;
    payload.preventSigmaDefault();
    const at = { x: payload.event.x, y: payload.event.y };
    if (!isMoving && Math.hypot(at.x - from.x, at.y - from.y) < SLACK) return;
    if (!isMoving) host.onStart();
    isMoving = true;
    if (drag.kind === 'nodes') {
      const now = sigma.viewportToGraph(at);
      moveNodes(drag.ids, drag.last, now);
      drag = { ...drag, last: now };
      return;
    }
    area = drag.shape === 'rectangle' ? cornersOf(from, at) : [...area, at];
    sigma.scheduleRender();
  };
  const end = (): void => {
    const done = drag;
    const corners = area;
    drag = null;
    area = [];
    if (done === null || !isMoving) return;
    if (done.kind === 'nodes') host.onMoved(done.ids.filter((id) => host.getMap().hasNode(id)));
    else {
      sigma.scheduleRender();
      host.onArea(corners, done.isAdding);
    }
  };

  sigma.on('downNode', (payload) => begin(payload.node, payload));
  sigma.on('downEdge', (payload) => begin(null, payload));
  sigma.on('downStage', (payload) => begin(null, payload));
  sigma.on('moveBody', move);
  sigma.on('upNode', end);
  sigma.on('upEdge', end);
  sigma.on('upStage', end);
  return {
    setTool(next) {
      tool = next;
    },
    getArea: () => area,
    hasDragged: () => isMoving,
    isUnderWay: () => drag !== null && isMoving,
  };
}
