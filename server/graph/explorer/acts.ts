import type { Act, ActInfo, ActName, QuadClass } from '../../model/index.ts';

/** Names of acts with what the page says of them. */
export interface ActIndex {
  readonly all: readonly ActInfo[];
  label(act: ActName): string;
  /** How it is told of somebody who is only spoken about. */
  aboutLabel(act: ActName): string;
  quad(act: ActName): QuadClass;
}

/** What leads from an act's label to whom it is done. */
const LEADING = /\s(?:about|against|for|from|of|on|over|to|toward|with)$/u;

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
  const label = (act: ActName): string => byName.get(act)?.label ?? spell(act);
  return {
    all,
    label,
    aboutLabel: (act) => `${label(act).replace(LEADING, '')} about`,
    quad: (act) => byName.get(act)?.quad ?? 'verbal-cooperation',
  };
}

function spell(act: ActName): string {
  return act.charAt(0) + act.slice(1).toLowerCase().replaceAll('_', ' ');
}
