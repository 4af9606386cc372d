import type { EntityKind } from '../../../server/model/entity.ts';
import { NO_FILTERS, type Filters, type Place, type State } from './model.ts';
import type { Change } from './store.ts';

const REMEMBERED = 100;

/** Goes to another place; the filters stay. */
export function goTo(place: Place): Change<State> {
  return (state) => ({ ...state, place });
}

/** Replaces place, filters and selection by those of an address. */
export function arrive(
  place: Place,
  filters: Filters,
  selected: readonly string[] = [],
): Change<State> {
  return (state) => ({ ...state, place, filters, selected });
}

/** Changes some filters, so that it can be undone. */
export function filter(part: Partial<Filters>): Change<State> {
  return (state) => ({
    ...state,
    filters: { ...state.filters, ...part },
    past: [...state.past, state.filters].slice(-REMEMBERED),
    future: [],
  });
}

/** Lets everything through again; the roll-up is no filter and stays. */
export function resetFilters(): Change<State> {
  return (state) => filter({ ...NO_FILTERS, rollup: state.filters.rollup })(state);
}

/** Shows or hides some acts together. */
export function showActs(acts: readonly string[], isShown: boolean): Change<State> {
  return (state) => {
    const others = state.filters.withoutActs.filter((act) => !acts.includes(act));
    return filter({ withoutActs: isShown ? others : [...others, ...acts] })(state);
  };
}

/** Shows or hides a kind of entity. */
export function showKind(kind: EntityKind, isShown: boolean): Change<State> {
  return (state) => {
    const others = state.filters.withoutKinds.filter((other) => other !== kind);
    return filter({ withoutKinds: isShown ? others : [...others, kind] })(state);
  };
}

/** Brings some neighbours of an entity onto the map. */
export function expand(id: string, ids: readonly string[]): Change<State> {
  return (state) => {
    const { expanded } = state.filters;
    const before = expanded.find((other) => other.id === id)?.added ?? [];
    const added = [...before, ...ids.filter((other) => !before.includes(other))];
    return filter({
      expanded: [...expanded.filter((other) => other.id !== id), { id, added }],
    })(state);
  };
}

/** Takes exactly those away whom expanding an entity brought. */
export function collapse(id: string): Change<State> {
  return (state) => {
    const expanded = state.filters.expanded.filter((other) => other.id !== id);
    return expanded.length === state.filters.expanded.length ? state : filter({ expanded })(state);
  };
}

/** Takes an entity off the map. */
export function hide(id: string): Change<State> {
  return (state) =>
    state.filters.hidden.includes(id)
      ? state
      : filter({ hidden: [...state.filters.hidden, id] })(state);
}

/** Puts all hidden entities back. */
export function showHidden(): Change<State> {
  return filter({ hidden: [] });
}

/** Takes back the last change of the filters. */
export function undo(): Change<State> {
  return (state) => {
    const filters = state.past.at(-1);
    if (filters === undefined) return state;
    return {
      ...state,
      filters,
      past: state.past.slice(0, -1),
      future: [...state.future, state.filters],
    };
  };
}

/** Does again what was taken back. */
export function redo(): Change<State> {
  return (state) => {
    const filters = state.future.at(-1);
    if (filters === undefined) return state;
    return {
      ...state,
      filters,
      past: [...state.past, state.filters],
      future: state.future.slice(0, -1),
    };
  };
}
