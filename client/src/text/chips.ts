import type { Network } from '../../../server/model/network.ts';
import { FILTER_WORDS } from '../words/filters.ts';
import { LARGEST } from '../state/filtering.ts';
import { hedgingOf } from '../state/hedging.ts';
import { NO_FILTERS, type Filters } from '../state/model.ts';
import { QUAD_WORDS } from '../words/terms.ts';
import { nameAct } from './acts.ts';
import { formatDate, formatRange } from './dates.ts';

/** One filter that is set: what it says, and the change that takes it off. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<Filters>;
}

/** Names of what filters hold by id; an id that has none stands for itself. */
export interface Names {
  entity(id: string): string;
  act(name: string): string;
  /** Every act that there is. */
  readonly acts: readonly string[];
  country(code: string): string;
}

const { chip: WORDS } = FILTER_WORDS;
/** So many acts are still named where all others are left out. */
const FEW = 3;

/** Names of all that filters hold. */
export function namesOf(
  network: Pick<Network, 'facets'> | null,
  acts: readonly { readonly name: string; readonly label: string }[],
  nameOf: (id: string) => string,
): Names {
  const labels = new Map<string, string>(acts.map(({ name, label }) => [name, label]));
  const countries = new Map(
    network?.facets.countries.map(({ country, name }) => [country, name] as const),
  );
  return {
    entity: nameOf,
    acts: [...labels.keys()],
    act: (name) => nameAct(labels.get(name) ?? name),
    country: (code) => (code === '' ? FILTER_WORDS.noCountry : (countries.get(code) ?? code)),
  };
}

function lift<T>(items: readonly T[], item: T): readonly T[] {
  return items.filter((other) => other !== item);
}

/** The acts that are left out; where nearly all are, those that are left in. */
function listLeftOut(withoutActs: readonly string[], names: Names): readonly Chip[] {
  const left = names.acts.filter((act) => !withoutActs.includes(act));
  if (left.length > 0 && left.length <= FEW && left.length < withoutActs.length)
    return [
      {
        key: 'acts',
        text: WORDS.onlyActs(left.map((act) => names.act(act)).join(', ')),
        without: { withoutActs: [] },
      },
    ];
  return withoutActs.map((act) => ({
    key: `act ${act}`,
    text: WORDS.act(names.act(act)),
    without: { withoutActs: lift(withoutActs, act) },
  }));
}

function listActChips(filters: Filters, names: Names): readonly Chip[] {
  const { withoutQuads, withoutActs } = filters;
  return [
    ...withoutQuads.map((quad) => ({
      key: `quad ${quad}`,
      text: WORDS.quad(QUAD_WORDS[quad]),
      without: { withoutQuads: lift(withoutQuads, quad) },
    })),
    ...listLeftOut(withoutActs, names),
  ];
}

function listPartyChips(filters: Filters, names: Names): readonly Chip[] {
  const { withoutKinds, countries, sides, outlets } = filters;
  return [
    ...withoutKinds.map((kind) => ({
      key: `kind ${kind}`,
      text: WORDS.kind(kind),
      without: { withoutKinds: lift(withoutKinds, kind) },
    })),
    ...countries.map((code) => ({
      key: `country ${code}`,
      text: names.country(code),
      without: { countries: lift(countries, code) },
    })),
    ...(countries.length > 0 && sides === 'both'
      ? [{ key: 'sides', text: WORDS.both, without: { sides: NO_FILTERS.sides } }]
      : []),
    ...outlets.map((outlet) => ({
      key: `outlet ${outlet}`,
      text: outlet === '' ? FILTER_WORDS.noOutlet : WORDS.outlet(outlet),
      without: { outlets: lift(outlets, outlet) },
    })),
  ];
}

function listHedgeChips({ withoutHedges }: Filters): readonly Chip[] {
  const hedging = hedgingOf(withoutHedges);
  if (hedging === 'all') return [];
  if (hedging !== null)
    return [{ key: 'hedges', text: WORDS[hedging], without: { withoutHedges: [] } }];
  return withoutHedges.map((hedge) => ({
    key: `hedge ${hedge}`,
    text: WORDS.hedge(FILTER_WORDS.hedges[hedge].split(':')[0] ?? hedge),
    without: { withoutHedges: lift(withoutHedges, hedge) },
  }));
}

function sayDates(filters: Filters): string | null {
  const days = sayDays(filters);
  return days === null || filters.undated === 'left' ? days : WORDS.alsoUndated(days);
}

function sayDays({ from, to }: Filters): string | null {
  if (from !== null && to !== null) return formatRange(from, to);
  if (from !== null) return WORDS.from(formatDate(from));
  return to === null ? null : WORDS.to(formatDate(to));
}

function chipIf(key: string, text: string | null, without: Partial<Filters>): readonly Chip[] {
  return text === null ? [] : [{ key, text, without }];
}

/** Who is shown as their people and bodies; nobody is where nothing is rolled up. */
function listDrillChips({ drilled, rollup }: Filters, names: Names): readonly Chip[] {
  if (rollup === 'person') return [];
  return drilled.map((id) => ({
    key: `drilled ${id}`,
    text: WORDS.drilled(names.entity(id)),
    without: { drilled: lift(drilled, id) },
  }));
}

/** Every filter that is set, in the order of the rail. */
export function listChips(filters: Filters, names: Names): readonly Chip[] {
  const { minReports, minIndependent, center, hops, component, core, hidden, kept } = filters;
  const part =
    component === null
      ? null
      : component === LARGEST
        ? WORDS.largest
        : WORDS.part(names.entity(component));
  const around = center === null ? null : WORDS.center(names.entity(center), hops);
  return [
    ...listActChips(filters, names),
    ...listPartyChips(filters, names),
    ...chipIf('reports', minReports > 1 ? WORDS.reports(minReports) : null, { minReports: 1 }),
    ...chipIf('independent', minIndependent > 1 ? WORDS.independent(minIndependent) : null, {
      minIndependent: 1,
    }),
    ...listHedgeChips(filters),
    ...chipIf('about', filters.about === 'left' ? WORDS.about : null, { about: 'kept' }),
    ...chipIf('dates', sayDates(filters), { from: null, to: null }),
    ...chipIf('undated', filters.undated === 'left' ? WORDS.undated : null, { undated: 'kept' }),
    ...chipIf('center', around, { center: null, hops: 1 }),
    ...chipIf('component', part, { component: null }),
    ...chipIf('core', core > 1 ? WORDS.core(core) : null, { core: 1 }),
    ...chipIf('kept', kept.length > 0 ? WORDS.kept(kept.length) : null, { kept: [] }),
    ...chipIf('hidden', hidden.length > 0 ? WORDS.hidden(hidden.length) : null, { hidden: [] }),
    ...listDrillChips(filters, names),
  ];
}
