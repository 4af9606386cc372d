import type { EntityRef } from '../../../server/model/api.ts';
import type { NetworkEdge, Paths } from '../../../server/model/network.ts';
import { PATH_WORDS } from '../words/paths.ts';
import { formatDate, formatRange } from './dates.ts';

const ISO_DAY = '2024-06-26'.length;

/** One way from one end to the other. */
export type Way = Paths['paths'][number];

/** A step of a way: the lines between two who stand next to each other on it, either way, the earliest first. */
export interface Hop {
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly edges: readonly NetworkEdge[];
}

/** The steps of a way, one after the other. */
export function listHops({ entities, steps }: Way): readonly Hop[] {
  return entities.flatMap((from, at) => {
    const to = entities[at + 1];
    if (to === undefined) return [];
    const edges = steps
      .filter(
        ({ source, target }) =>
          (source === from.id && target === to.id) || (source === to.id && target === from.id),
      )
      .sort((a, b) => (a.firstDate ?? '~').localeCompare(b.firstDate ?? '~'));
    return [{ from, to, edges }];
  });
}

function sayWhen({ firstDate, lastDate }: NetworkEdge): string {
  if (firstDate === null || lastDate === null) return '';
  if (firstDate !== lastDate) return PATH_WORDS.during(formatRange(firstDate, lastDate));
  const isDay = firstDate.length === ISO_DAY;
  return (isDay ? PATH_WORDS.on : PATH_WORDS.in)(formatDate(firstDate));
}

/** A line as a sentence: "Russia warned South Korea on 26 June 2024". */
export function sayEdge(edge: NetworkEdge, { from, to }: Hop): string {
  const [source, target] = edge.source === from.id ? [from, to] : [to, from];
  const told = `${source.name} ${edge.label.toLowerCase()} ${target.name}`;
  return `${told}${PATH_WORDS.times(edge.events)}${sayWhen(edge)}`;
}

/** Whom and what of a way a map lacks: those to be brought, so that all of it is drawn. */
export function findMissing(
  way: Way,
  shown: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly id: string }[];
  },
): readonly string[] {
  const here = new Set(shown.nodes.map(({ id }) => id));
  const drawn = new Set(shown.edges.map(({ id }) => id));
  const away = way.entities.map(({ id }) => String(id)).filter((id) => !here.has(id));
  const bare = listHops(way)
    .filter(
      ({ from, to, edges }) =>
        ![from, to].some(({ id }) => away.includes(id)) && !edges.some(({ id }) => drawn.has(id)),
    )
    .map(({ from }) => String(from.id));
  return [...new Set([...away, ...bare])];
}
