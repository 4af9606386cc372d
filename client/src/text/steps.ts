import { writeLayout } from '../state/layout.ts';
import { NO_FILTERS, type Filters } from '../state/model.ts';
import { PARAMS } from '../state/params.ts';
import { drawLike } from '../state/producers.ts';
import { FILTER_WORDS } from '../words/filters.ts';
import { ROLLUP_WORDS } from '../words/terms.ts';
import {
  newIn,
  sayActs,
  sayAround,
  sayComponent,
  sayCountries,
  sayDates,
  sayHedges,
  sayKinds,
  sayNames,
  sayOutlets,
  sayQuads,
  sayValue,
  type NameOf,
  type Say,
} from './stepFilters.ts';
import { STEP_WORDS } from './stepWords.ts';

function sayWho(ids: readonly string[], nameOf: NameOf): string {
  return sayNames(ids.map(nameOf), STEP_WORDS.several);
}

function sayExpanded(before: Filters, after: Filters, nameOf: NameOf): string | null {
  const broughtBy = (filters: Filters, id: string): readonly string[] =>
    filters.expanded.find((one) => one.id === id)?.added ?? [];
  const grown = after.expanded
    .map(({ id, added }) => ({ id, fresh: newIn(broughtBy(before, id), added) }))
    .filter(({ fresh }) => fresh.length > 0);
  const sum = grown.reduce((total, { fresh }) => total + fresh.length, 0);
  const [first] = grown;
  if (first !== undefined && sum === 1 && first.fresh[0] === first.id)
    return STEP_WORDS.added(nameOf(first.id));
  if (sum > 0)
    return STEP_WORDS.expanded(
      sayWho(
        grown.map(({ id }) => id),
        nameOf,
      ),
      sum,
    );
  const gone = before.expanded.filter(({ id }) => !after.expanded.some((one) => one.id === id));
  if (gone.length === 0) return null;
  return STEP_WORDS.collapsed(
    sayWho(
      gone.map(({ id }) => id),
      nameOf,
    ),
    gone.reduce((total, { added }) => total + added.length, 0),
  );
}

function sayHidden(before: Filters, after: Filters, nameOf: NameOf): string | null {
  const hidden = newIn(before.hidden, after.hidden);
  if (hidden.length > 0) return STEP_WORDS.hid(sayWho(hidden, nameOf));
  const back = newIn(after.hidden, before.hidden);
  return back.length > 0 ? STEP_WORDS.showed(sayWho(back, nameOf)) : null;
}

function sayKept(before: Filters, after: Filters, nameOf: NameOf): string | null {
  if (before.kept === after.kept) return null;
  return after.kept.length === 0 ? STEP_WORDS.keptAll : STEP_WORDS.kept(sayWho(after.kept, nameOf));
}

function sayPinned(before: Filters, after: Filters, nameOf: NameOf): string | null {
  const placeOf = (filters: Filters, id: string): string => {
    const pin = filters.pinned.find((one) => one.id === id);
    return pin === undefined ? '' : `${pin.x} ${pin.y}`;
  };
  const put = after.pinned
    .map(({ id }) => id)
    .filter((id) => placeOf(before, id) !== placeOf(after, id));
  if (put.length > 0) {
    const isMoved = put.every((id) => placeOf(before, id) !== '');
    return (isMoved ? STEP_WORDS.moved : STEP_WORDS.pinned)(sayWho(put, nameOf));
  }
  const loose = before.pinned.map(({ id }) => id).filter((id) => placeOf(after, id) === '');
  return loose.length > 0 ? STEP_WORDS.unpinned(sayWho(loose, nameOf)) : null;
}

function sayDrilled(before: Filters, after: Filters, nameOf: NameOf): string | null {
  const into = newIn(before.drilled, after.drilled);
  if (into.length > 0) return STEP_WORDS.drilled(sayWho(into, nameOf));
  const back = newIn(after.drilled, before.drilled);
  return back.length > 0 ? STEP_WORDS.undrilled(sayWho(back, nameOf)) : null;
}

function sayLayout(before: Filters, after: Filters): string | null {
  return writeLayout(before.layout) === writeLayout(after.layout)
    ? null
    : STEP_WORDS.layout(after.layout.kind);
}

const { metrics } = FILTER_WORDS;

/** What is said of each field: who is on the map first, as that changes others too. */
const SAYS: Readonly<Record<keyof Filters, Say>> = {
  kept: sayKept,
  expanded: sayExpanded,
  hidden: sayHidden,
  pinned: sayPinned,
  withoutActs: sayActs,
  withoutQuads: sayQuads,
  withoutKinds: sayKinds,
  minReports: sayValue(({ minReports }) => minReports, STEP_WORDS.reports),
  minIndependent: sayValue(({ minIndependent }) => minIndependent, STEP_WORDS.independent),
  withoutHedges: sayHedges,
  about: sayValue(
    ({ about }) => about,
    (about) => STEP_WORDS.about[about],
  ),
  outlets: sayOutlets,
  countries: sayCountries,
  sides: sayValue(
    ({ sides }) => sides,
    (sides) => STEP_WORDS.sides[sides],
  ),
  from: sayDates,
  to: sayDates,
  clock: sayValue(
    ({ clock }) => clock,
    (clock) => STEP_WORDS.clock[clock],
  ),
  undated: sayValue(
    ({ undated }) => undated,
    (undated) => STEP_WORDS.undated[undated],
  ),
  rollup: sayValue(
    ({ rollup }) => rollup,
    (rollup) => STEP_WORDS.rollup(ROLLUP_WORDS[rollup].toLowerCase()),
  ),
  drilled: sayDrilled,
  center: sayAround,
  hops: sayAround,
  component: sayComponent,
  core: sayValue(
    ({ core }) => core,
    (core) => (core <= 1 ? STEP_WORDS.anyCore : STEP_WORDS.core(core)),
  ),
  layout: sayLayout,
  colorBy: sayValue(
    ({ colorBy }) => colorBy,
    (by) => STEP_WORDS.colored(metrics.color[by]),
  ),
  sizeBy: sayValue(
    ({ sizeBy }) => sizeBy,
    (by) => STEP_WORDS.sized(metrics.size[by]),
  ),
  widthBy: sayValue(
    ({ widthBy }) => widthBy,
    (by) => STEP_WORDS.widened(metrics.width[by]),
  ),
  labelBy: sayValue(
    ({ labelBy }) => labelBy,
    (by) => (by === 'none' ? STEP_WORDS.unlabelled : STEP_WORDS.labelled(metrics.label[by])),
  ),
};
/** A step that changes one of these does so for its own sake: what else it changes follows from it. */
const GROWS: readonly Say[] = [sayKept, sayExpanded, sayHidden, sayPinned];

function isReset(filters: Filters): boolean {
  const plain = drawLike(NO_FILTERS, filters);
  return PARAMS.every(({ write }) => write(filters) === write(plain));
}

/** What a step of the history did, from what it changed: its first word is its command. */
export function describeStep(before: Filters, after: Filters, nameOf: NameOf): string {
  const said = new Set(Object.values(SAYS).flatMap((say) => say(before, after, nameOf) ?? []));
  const [first] = said;
  if (first === undefined) return STEP_WORDS.same;
  const others = said.size - 1;
  if (others === 0) return first;
  if (isReset(after)) return STEP_WORDS.reset;
  return GROWS.some((say) => say(before, after, nameOf) !== null)
    ? first
    : STEP_WORDS.more(first, others);
}
