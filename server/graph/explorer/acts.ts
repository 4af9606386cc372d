import type { Act, ActInfo, ActName, QuadClass } from '../../model/index.ts';

/** Names of acts with what the page says of them. */
export interface ActIndex {
  readonly all: readonly ActInfo[];
  label(act: ActName): string;
  quad(act: ActName): QuadClass;
}

/** An act that the graph still holds but the ontology no longer lists is shown by its name. */
export function createActIndex(acts: readonly Act[]): ActIndex {
  const all = acts.map(({ name, label, cameo, plover, quad, goldstein, isUtterance }) => ({
    name,
    label,
    cameo: cameo[0] ?? '',
    plover,
    quad,
    goldstein,
    isUtterance,
  }));
  const byName = new Map(all.map((act) => [act.name, act]));
  return {
    all,
    label: (act) => byName.get(act)?.label ?? spell(act),
    quad: (act) => byName.get(act)?.quad ?? 'verbal-cooperation',
  };
}

function spell(act: ActName): string {
  return act.charAt(0) + act.slice(1).toLowerCase().replaceAll('_', ' ');
}
