import type { Expansion, Pin, State } from './model.ts';
import { filter } from './producers.ts';
import type { Change } from './store.ts';

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}

/** Brings some neighbours of some entities onto the map, in one step; who was hidden is shown again. */
export function expand(expansions: readonly Expansion[]): Change<State> {
  return (state) => {
    const arriving = expansions.filter(({ added }) => added.length > 0);
    if (arriving.length === 0) return state;
    const { expanded, hidden } = state.filters;
    const grown = arriving.reduce((list, { id, added }) => {
      const before = list.find((other) => other.id === id)?.added ?? [];
      return [...list.filter((other) => other.id !== id), { id, added: union(before, added) }];
    }, expanded);
    const added = arriving.flatMap((one) => one.added);
    return filter({ expanded: grown, hidden: without(hidden, added) })(state);
  };
}

/** Takes exactly those away whom expanding some entities brought. */
export function collapse(ids: readonly string[]): Change<State> {
  return (state) => {
    const expanded = state.filters.expanded.filter(({ id }) => !ids.includes(id));
    return expanded.length === state.filters.expanded.length ? state : filter({ expanded })(state);
  };
}

/** Takes some entities off the map, and so out of the selection. */
export function hide(ids: readonly string[]): Change<State> {
  return (state) => {
    const hidden = union(state.filters.hidden, ids);
    if (hidden.length === state.filters.hidden.length) return state;
    return { ...filter({ hidden })(state), selected: without(state.selected, ids) };
  };
}

/** Puts all hidden entities back. */
export function showHidden(): Change<State> {
  return filter({ hidden: [] });
}

/** Leaves only some entities on the map; whom an expansion brings later still joins them. */
export function keepOnly(ids: readonly string[]): Change<State> {
  return (state) => {
    if (ids.length === 0) return state;
    const expanded = state.filters.expanded
      .map(({ id, added }) => ({ id, added: added.filter((other) => ids.includes(other)) }))
      .filter(({ added }) => added.length > 0);
    return filter({ kept: ids, expanded })(state);
  };
}

/** Lets everyone back onto the map whom `keepOnly` left out. */
export function keepAll(): Change<State> {
  return filter({ kept: [] });
}

/** Fixes entities where they stand, in shares of the plane. */
export function pin(pins: readonly Pin[]): Change<State> {
  return (state) => {
    if (pins.length === 0) return state;
    const rounded = pins.map(({ id, x, y }) => ({ id, x: roundShare(x), y: roundShare(y) }));
    const others = state.filters.pinned.filter(({ id }) => !pins.some((one) => one.id === id));
    return filter({ pinned: [...others, ...rounded] })(state);
  };
}

/** Lets pinned entities go. */
export function unpin(ids: readonly string[]): Change<State> {
  return (state) => {
    const pinned = state.filters.pinned.filter(({ id }) => !ids.includes(id));
    return pinned.length === state.filters.pinned.length ? state : filter({ pinned })(state);
  };
}

function roundShare(share: number): number {
  // Adding zero turns -0 into 0, which reads back from the address as it was written.
  return Math.round(share * 1e4) / 1e4 + 0;
}
