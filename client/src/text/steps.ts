import type { Filters } from '../state/model.ts';
import { writeLayout } from '../state/layout.ts';
import { KIND_WORDS, ROLLUP_WORDS } from '../words/terms.ts';
import { STEP_WORDS } from './stepWords.ts';
import { formatRange, formatDate } from './dates.ts';

type NameOf = (id: string) => string;
type Say = (before: Filters, after: Filters, nameOf: NameOf) => string | null;

const MOST_NAMED = 2;

function newIn<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.filter((item) => !before.includes(item));
}

function sayWho(ids: readonly string[], nameOf: NameOf): string {
  return ids.length > MOST_NAMED ? STEP_WORDS.several(ids.length) : ids.map(nameOf).join(', ');
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

function sayActs(before: Filters, after: Filters): string | null {
  const nameAct = (act: string): string => act.toLowerCase().replaceAll('_', ' ');
  const say = (acts: readonly string[]): string =>
    acts.length > MOST_NAMED ? STEP_WORDS.acts(acts.length) : acts.map(nameAct).join(', ');
  const out = newIn(before.withoutActs, after.withoutActs);
  if (out.length > 0) return STEP_WORDS.without(say(out));
  const back = newIn(after.withoutActs, before.withoutActs);
  return back.length > 0 ? STEP_WORDS.with(say(back)) : null;
}

function sayKinds(before: Filters, after: Filters): string | null {
  const say = (kinds: Filters['withoutKinds']): string =>
    kinds.map((kind) => KIND_WORDS[kind].toLowerCase()).join(', ');
  const out = newIn(before.withoutKinds, after.withoutKinds);
  if (out.length > 0) return STEP_WORDS.without(say(out));
  const back = newIn(after.withoutKinds, before.withoutKinds);
  return back.length > 0 ? STEP_WORDS.with(say(back)) : null;
}

function sayDates(before: Filters, after: Filters): string | null {
  const { from, to } = after;
  if (from === before.from && to === before.to) return null;
  if (from !== null && to !== null) return STEP_WORDS.dates(formatRange(from, to));
  if (from !== null) return STEP_WORDS.since(formatDate(from));
  return to === null ? STEP_WORDS.allDates : STEP_WORDS.until(formatDate(to));
}

function sayDrilled(before: Filters, after: Filters, nameOf: NameOf): string | null {
  const into = newIn(before.drilled, after.drilled);
  if (into.length > 0) return STEP_WORDS.drilled(sayWho(into, nameOf));
  const back = newIn(after.drilled, before.drilled);
  return back.length > 0 ? STEP_WORDS.undrilled(sayWho(back, nameOf)) : null;
}

function sayOthers(before: Filters, after: Filters, nameOf: NameOf): string | null {
  if (before.rollup !== after.rollup)
    return STEP_WORDS.rollup(ROLLUP_WORDS[after.rollup].toLowerCase());
  if (before.center !== after.center)
    return after.center === null ? STEP_WORDS.everyone : STEP_WORDS.around(nameOf(after.center));
  if (before.minReports !== after.minReports) return STEP_WORDS.reports(after.minReports);
  return writeLayout(before.layout) === writeLayout(after.layout)
    ? null
    : STEP_WORDS.layout(after.layout.kind);
}

const SAYS: readonly Say[] = [
  sayKept,
  sayExpanded,
  sayHidden,
  sayPinned,
  sayActs,
  sayKinds,
  sayDates,
  sayDrilled,
  sayOthers,
];

/** What a step of the history did, from what it changed: its first word is its command. */
export function describeStep(before: Filters, after: Filters, nameOf: NameOf): string {
  for (const say of SAYS) {
    const said = say(before, after, nameOf);
    if (said !== null) return said;
  }
  return STEP_WORDS.filtered;
}
