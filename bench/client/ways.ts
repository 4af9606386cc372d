import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Network } from '../../server/model/network.ts';
import { buildMap } from '../../client/src/graph/network/build.ts';
import { createTask } from '../../client/src/graph/layout/task.ts';
import { createStage, type Frame, type Stage } from '../../client/src/sigma/stage.ts';
import type { NetworkMap } from '../../client/src/graph/style/look.ts';
import { spread } from './spread.ts';

/** A map that is drawn: what can be done with it. */
export interface Drawn {
  /** Leaves out half of what it shows, as a filter does. */
  readonly filter: () => void;
  readonly end: () => void;
}

const INSETS = { x: 64, top: 74, bottom: 56, bar: 36, tools: { width: 320, height: 50 } };

/** The plane of a map that fills its host. */
export function frameOf(host: HTMLElement): Frame {
  const inner = {
    width: host.clientWidth - 2 * INSETS.x,
    height: host.clientHeight - INSETS.top - INSETS.bottom,
  };
  return { inner, insets: INSETS, groups: [] };
}

function isLeft({ id }: { readonly id: string }): boolean {
  return id.length % 2 === 1;
}

/** Sigma as it comes, on the same points and lines. */
export function prepareBare(host: HTMLElement, crowd: Network): () => Drawn {
  const task = createTask(crowd, frameOf(host).inner);
  const places = spread(task);
  const graph = new MultiDirectedGraph();
  for (const { id, size, name } of task.nodes)
    graph.addNode(id, { ...places.get(id), size, label: name, color: '#667385' });
  for (const { id, source, target } of crowd.edges)
    graph.addEdgeWithKey(id, source, target, { size: 1.25, color: '#3587cc' });
  return () => {
    const sigma = new Sigma(graph, host);
    return {
      filter() {
        sigma.setSetting('edgeReducer', (id, look) => ({ ...look, hidden: !isLeft({ id }) }));
      },
      end: () => sigma.kill(),
    };
  };
}

/** The page's own stage, with nobody at it. */
export function openStage(host: HTMLElement, map: NetworkMap): Stage {
  const stage = createStage(host, map, {
    onOpen: () => undefined,
    onHover: () => undefined,
    onArea: () => undefined,
    onMove: () => undefined,
  });
  stage.show(map, frameOf(host));
  return stage;
}

/** The page's own way. */
export function prepareStage(host: HTMLElement, crowd: Network): () => Drawn {
  const frame = frameOf(host);
  const task = createTask(crowd, frame.inner);
  const places = spread(task);
  const map = buildMap(crowd, task, places);
  return () => {
    const stage = openStage(host, map);
    return {
      filter() {
        const half = { ...crowd, edges: crowd.edges.filter(isLeft) };
        stage.show(buildMap(half, createTask(half, frame.inner), places), frame);
      },
      end: () => stage.destroy(),
    };
  };
}
