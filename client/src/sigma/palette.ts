import type { EntityKind } from '../../../server/model/entity.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { TINTS, type Tint } from '../graph/style/tints.ts';

/** The tokens' colours that the map is drawn with. */
export interface Palette {
  readonly kinds: Record<EntityKind, string>;
  readonly tints: ReadonlyMap<Tint, string>;
  readonly quads: Record<QuadClass, string>;
  readonly quadInks: Record<QuadClass, string>;
  readonly tie: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly canvas: string;
  readonly surface: string;
  readonly accent: string;
  readonly onState: string;
  readonly font: string;
}

/** Reads the palette of the theme that is on. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    kinds: {
      state: token('k-state'),
      person: token('k-person'),
      organization: token('k-org'),
      treaty: token('k-treaty'),
      place: token('k-place'),
    },
    tints: new Map(TINTS.map((tint) => [tint, token(tint)])),
    quads: {
      'verbal-cooperation': token('q-vc'),
      'material-cooperation': token('q-mc'),
      'verbal-conflict': token('q-vx'),
      'material-conflict': token('q-mx'),
    },
    quadInks: {
      'verbal-cooperation': token('q-vc-ink'),
      'material-cooperation': token('q-mc-ink'),
      'verbal-conflict': token('q-vx-ink'),
      'material-conflict': token('q-mx-ink'),
    },
    tie: token('ink-3'),
    line: token('line-2'),
    ink: token('ink'),
    ink2: token('ink-2'),
    canvas: token('canvas'),
    surface: token('surface'),
    accent: token('accent'),
    onState: token('on-state'),
    font: token('font-ui'),
  };
}

/** The colour of an entity: what its tint says, or its kind. */
export function colorOf(
  { kinds, tints }: Palette,
  { kind, tint }: { readonly kind: EntityKind; readonly tint: Tint | null },
): string {
  return (tint === null ? undefined : tints.get(tint)) ?? kinds[kind];
}

const faded = new Map<string, string>();

/** A colour `#rrggbb` at some opacity. */
export function fade(hex: string, opacity: number): string {
  const key = `${hex} ${opacity}`;
  const known = faded.get(key);
  if (known !== undefined) return known;
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const color = `rgba(${channel(1)}, ${channel(3)}, ${channel(5)}, ${opacity})`;
  faded.set(key, color);
  return color;
}
