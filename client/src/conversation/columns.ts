import { numberDay, writeDay } from '../graph/time/calendar.ts';
import type { Act } from './acts.ts';

interface Filling {
  readonly key: string;
  readonly acts: readonly Act[];
  /** Acts of a second pair at the same time. */
  readonly beside: readonly Act[];
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** What stands side by side: days and stretches with acts, what was quiet between them, and what has no date. */
export type Column =
  | ({ readonly kind: 'day' | 'stretch' } & Filling & Days)
  | ({ readonly kind: 'quiet'; readonly key: string } & Days)
  | ({ readonly kind: 'unknown' } & Filling);

/** A column that holds acts. */
export type FilledColumn = Exclude<Column, { readonly kind: 'quiet' }>;

const UNDATED = 'undated';

function keyOf({ when }: Act): string {
  switch (when.kind) {
    case 'day':
      return when.day;
    case 'stretch':
      return `${when.from}_${when.to}`;
    case 'unknown':
      return UNDATED;
  }
}

/** How many answers on the same day led to it: what answers stands after what it answers. */
function countBefore(act: Act, acts: ReadonlyMap<string, Act>, seen: readonly string[]): number {
  if (seen.includes(act.id)) return 0;
  const before = act.answers.flatMap((id) => acts.get(id) ?? []);
  return Math.max(0, ...before.map((one) => 1 + countBefore(one, acts, [...seen, act.id])));
}

/** A column's acts, answers after what they answer, those in an exchange of answers first: they stand next to the axis. */
function orderActs(acts: readonly Act[]): readonly Act[] {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const isLone = (act: Act): number => (act.answers.length + act.answeredBy.length > 0 ? 0 : 1);
  const ranks = new Map(acts.map((act) => [act.id, countBefore(act, byId, [])]));
  const rank = (act: Act): number => ranks.get(act.id) ?? 0;
  return acts.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      isLone(one) - isLone(other) ||
      other.event.reports - one.event.reports ||
      one.id.localeCompare(other.id),
  );
}

function createColumn(
  key: string,
  all: readonly Act[],
  isBeside: (act: Act) => boolean,
): FilledColumn {
  const acts = orderActs(all.filter((act) => !isBeside(act)));
  const filling = { key, acts, beside: all.filter(isBeside) };
  const when = all[0]?.when ?? { kind: 'unknown' };
  switch (when.kind) {
    case 'day':
      return { kind: 'day', from: when.day, to: when.day, ...filling };
    case 'stretch':
      return { kind: 'stretch', from: when.from, to: when.to, ...filling };
    case 'unknown':
      return { kind: 'unknown', ...filling };
  }
}

function createQuiet(after: string, before: string): readonly Column[] {
  const [from, to] = [numberDay(after) + 1, numberDay(before) - 1];
  if (from > to) return [];
  return [{ kind: 'quiet', key: `after ${after}`, from: writeDay(from), to: writeDay(to) }];
}

/** Acts in columns, one a day, in the order of time, with those of a second pair; days without either are folded into a break. */
export function createColumns(
  acts: readonly Act[],
  beside: readonly Act[] = [],
): readonly Column[] {
  const others = new Set(beside);
  const groups = new Map<string, Act[]>();
  for (const act of [...acts, ...beside])
    groups.set(keyOf(act), [...(groups.get(keyOf(act)) ?? []), act]);
  const columns = [...groups].map(([key, group]) =>
    createColumn(key, group, (act) => others.has(act)),
  );
  const dated = columns
    .filter((column) => column.kind !== 'unknown')
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
  let until = dated[0]?.from ?? '';
  const folded = dated.flatMap((column): readonly Column[] => {
    const quiet = createQuiet(until, column.from);
    if (column.to > until) until = column.to;
    return [...quiet, column];
  });
  return [...folded, ...columns.filter(({ kind }) => kind === 'unknown')];
}

/** The columns that hold acts. */
export function listFilled(columns: readonly Column[]): readonly FilledColumn[] {
  return columns.filter((column) => column.kind !== 'quiet');
}
