import type { Network } from '../../../../server/model/network.ts';
import { FORCE, type Layout } from '../../state/layout.ts';
import type { LayoutTask, Spot } from './layout.ts';
import type { Sizes } from '../style/dress.ts';
import { sizeByShare, sizeNode } from '../style/sizes.ts';

/** Width of a letter in a name, roughly. */
const LETTER = 6.4;

interface Wishes {
  readonly layout?: Layout;
  /** As shares of the plane. */
  readonly pins?: readonly Spot[];
  readonly known?: readonly Spot[];
  /** What sizes are by, unless it is kind and reports. */
  readonly sizes?: Sizes | null;
}

/** What the layout needs to know of a network. */
export function createTask(
  network: Pick<Network, 'nodes' | 'edges' | 'ties'>,
  { width, height }: { readonly width: number; readonly height: number },
  { layout = FORCE, pins = [], known = [], sizes = null }: Wishes = {},
): LayoutTask {
  const most = network.nodes.reduce((top, node) => Math.max(top, node.reports), 0);
  const room = (width * height) / Math.max(1, network.nodes.length);
  const scale = ({ id, x, y }: Spot): Spot => ({ id, x: x * width, y: y * height });
  return {
    width,
    height,
    layout,
    nodes: network.nodes.map(({ id, name, kind, country, reports }) => ({
      id,
      name,
      kind,
      country,
      size:
        sizes === null
          ? sizeNode(kind, reports, most, room)
          : sizeByShare(sizes.shares.get(id) ?? 0, room),
      reach: (name.length * LETTER) / 2,
      rank: reports,
    })),
    edges: [
      ...network.edges.map(({ source, target }) => ({ source, target, isTie: false })),
      ...network.ties.map(({ source, target }) => ({ source, target, isTie: true })),
    ],
    pins: pins.map(scale),
    known: known.map(scale),
  };
}
