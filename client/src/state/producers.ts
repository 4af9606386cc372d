import type { EntityKind } from '../../../server/model/entity.ts';
import { NO_FILTERS, type Filters, type Place, type State } from './model.ts';
import { forwardState } from './merging.ts';
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
  return (state) => forwardState({ ...state, place, filters, selected });
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

/** Shows another stretch of days, as playback does: no step of the history. */
export function showDays(days: Pick<Filters, 'from' | 'to'>): Change<State> {
  return (state) => ({ ...state, filters: { ...state.filters, ...days } });
}

/** Some filters with the map drawn as under others. */
export function drawLike(filters: Filters, others: Filters): Filters {
  const { rollup, layout, pinned, colorBy, sizeBy, widthBy, labelBy } = others;
  return { ...filters, rollup, layout, pinned, colorBy, sizeBy, widthBy, labelBy };
}

/** Sets other filters in the place of all; how the map is drawn is no filter and stays. */
export function resetTo(filters: Filters): Change<State> {
  return (state) => filter(drawLike(filters, state.filters))(state);
}

/** Lets everything through again. */
export function resetFilters(): Change<State> {
  return resetTo(NO_FILTERS);
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

/** Goes to any step of the history, by its place in it; the steps after it can be done again. */
export function travel(to: number): Change<State> {
  return (state) => {
    const steps = [...state.past, state.filters, ...state.future.toReversed()];
    const filters = steps[to];
    if (filters === undefined || to === state.past.length) return state;
    return {
      ...state,
      filters,
      past: steps.slice(0, to),
      future: steps.slice(to + 1).toReversed(),
    };
  };
}

/** Takes back the last change of the filters. */
export function undo(): Change<State> {
  return (state) => travel(state.past.length - 1)(state);
}

/** Does again what was taken back. */
export function redo(): Change<State> {
  return (state) => travel(state.past.length + 1)(state);
}
