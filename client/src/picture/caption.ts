import type { Stats } from '../../../server/model/api.ts';
import type { Network } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import type { Scale } from '../graph/style/scale.ts';
import { headOf } from '../graph/style/look.ts';
import { sizeEdge } from '../graph/style/sizes.ts';
import { PICTURE_WORDS } from '../words/picture.ts';
import type { Palette } from '../sigma/palette.ts';
import { KINDS } from '../state/model.ts';
import { KIND_WORDS, QUAD_WORDS } from '../words/terms.ts';
import { WORDS } from '../words/words.ts';
import type { Entry } from './legend.ts';
import type { Caption } from './sheet.ts';

/** What a caption is made from. */
export interface Facts {
  readonly network: Network;
  readonly stats: Pick<Stats, 'documents' | 'pipeline' | 'isSample'> | undefined;
  /** Whom the map is around, by name. */
  readonly center: string | null;
  /** The filters that are set, in words. */
  readonly filters: readonly string[];
  /** What the colours of the marks say. */
  readonly scale: Scale;
  readonly palette: Palette;
  readonly date: string;
  readonly address: string;
}

const QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const satisfies readonly QuadClass[];

function listMarks({ network, scale, palette }: Facts): readonly Entry[] {
  const colorOf = (tint: Parameters<Palette['tints']['get']>[0]): string =>
    palette.tints.get(tint) ?? palette.ink2;
  const kinds = KINDS.filter((kind) => network.nodes.some((node) => node.kind === kind)).map(
    (kind): Entry => ({
      kind: 'entity',
      of: kind,
      color: scale.type === 'kinds' ? palette.kinds[kind] : palette.ink2,
      text: KIND_WORDS[kind],
    }),
  );
  switch (scale.type) {
    case 'kinds':
      return kinds;
    case 'groups':
      return [
        ...kinds,
        ...scale.groups.map(({ tint, name, count }): Entry => ({
          kind: 'tint',
          color: colorOf(tint),
          text: `${name}, ${count}`,
        })),
        ...(scale.rest === 0
          ? []
          : [
              {
                kind: 'tint',
                color: colorOf('go'),
                text: PICTURE_WORDS.others(scale.rest),
              } as const,
            ]),
      ];
    case 'steps':
      return [
        ...kinds,
        ...scale.steps.map(({ tint, from, to }): Entry => ({
          kind: 'tint',
          color: colorOf(tint),
          text: `${shorten(from)} to ${shorten(to)}`,
        })),
      ];
  }
}

function shorten(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function listLines({ network, palette }: Facts): readonly Entry[] {
  const present = QUADS.filter((quad) => network.edges.some((edge) => edge.quad === quad));
  const most = network.edges.reduce((top, { reports }) => Math.max(top, reports), 0);
  const plain = { kind: 'line', color: palette.ink2, head: 'none' } as const;
  return [
    ...present.map((quad): Entry => ({
      kind: 'line',
      color: palette.quads[quad],
      width: 1.75,
      head: headOf(quad),
      text: QUAD_WORDS[quad],
    })),
    ...([1, 3, 5] as const)
      .filter((reports) => most > 1 && reports <= most)
      .map((reports): Entry => ({
        ...plain,
        width: sizeEdge(reports),
        text: PICTURE_WORDS.width[reports],
      })),
    ...(network.edges.some(({ about }) => about)
      ? [{ ...plain, head: 'dot' as const, width: 1.5, text: PICTURE_WORDS.about }]
      : []),
    ...(network.edges.some(({ hedged, events }) => hedged > 0 && hedged === events)
      ? [{ ...plain, width: 1.5, dash: [5, 4], text: PICTURE_WORDS.hedged }]
      : []),
    ...(network.ties.length > 0
      ? [{ ...plain, color: palette.tie, width: 1, dash: [1.2, 3.3], text: PICTURE_WORDS.tie }]
      : []),
  ];
}

/** What is written around a picture: true of what is on the map. */
export function captionOf(facts: Facts): Caption {
  const { network, stats, center, filters, date, address } = facts;
  const { totals } = network;
  const held = [
    WORDS.map.totals(totals.entities, totals.events, totals.reports),
    PICTURE_WORDS.from(totals.documents),
    ...(network.truncated ? [PICTURE_WORDS.cut] : []),
  ];
  const cited =
    stats === undefined
      ? [WORDS.app]
      : [
          PICTURE_WORDS.cite(stats.documents, stats.pipeline),
          ...(stats.isSample ? [PICTURE_WORDS.sample] : []),
        ];
  return {
    title: center === null ? PICTURE_WORDS.heading : PICTURE_WORDS.around(center),
    lines: [
      held.join(', '),
      filters.length === 0 ? PICTURE_WORDS.noFilters : PICTURE_WORDS.filters(filters),
    ],
    legend: [...listMarks(facts), ...listLines(facts)],
    source: [[...cited, PICTURE_WORDS.drawn(date)].join(', '), address],
  };
}
