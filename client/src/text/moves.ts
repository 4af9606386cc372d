import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import { sayNode } from './sentences.ts';

/** So many lines are told of at once. */
const MOST_TOLD = 3;

function sayLine(edge: NetworkEdge, nameOf: (id: string) => string): string {
  const times = edge.events === 1 ? '' : ` ${edge.events} times`;
  return `${nameOf(edge.source)} ${edge.label.toLowerCase()} ${nameOf(edge.target)}${times}`;
}

function isBetween({ source, target }: NetworkEdge, a: string, b: string): boolean {
  return (source === a && target === b) || (source === b && target === a);
}

/**
 * What is said when the keyboard comes to an entity: who it is, and which acts go which way between it and the one
 * before; its best reported ones when there are none.
 */
export function sayMove(network: Network, from: string | null, to: string): string {
  const names = new Map<string, string>(network.nodes.map((node) => [node.id, node.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const between = from === null ? [] : network.edges.filter((edge) => isBetween(edge, from, to));
  const own = network.edges.filter(({ source, target }) => source === to || target === to);
  const told = [...(between.length > 0 ? between : own)].sort(
    (a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1),
  );
  const lines = told.slice(0, MOST_TOLD).map((edge) => sayLine(edge, nameOf));
  const more = told.length - lines.length;
  const rest = more > 0 ? [`${more} more`] : [];
  return [sayNode(network, to), ...(lines.length > 0 ? [`${[...lines, ...rest].join('; ')}.`] : [])]
    .filter((part) => part !== '')
    .join(' ');
}
