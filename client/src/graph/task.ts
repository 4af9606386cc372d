import type { Network } from '../../../server/model/network.ts';
import type { LayoutTask } from './layout.ts';
import { sizeNode } from './sizes.ts';

/** Width of a letter in a name, roughly. */
const LETTER = 6.4;

/** What the layout needs to know of a network. */
export function createTask(
  network: Network,
  { width, height }: { readonly width: number; readonly height: number },
): LayoutTask {
  const most = Math.max(0, ...network.nodes.map((node) => node.reports));
  const room = (width * height) / Math.max(1, network.nodes.length);
  return {
    width,
    height,
    nodes: network.nodes.map((node) => ({
      id: node.id,
      size: sizeNode(node.kind, node.reports, most, room),
      reach: (node.name.length * LETTER) / 2,
      rank: node.reports,
    })),
    edges: [...network.edges, ...network.ties].map(({ source, target }) => ({ source, target })),
  };
}
