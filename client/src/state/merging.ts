import type { Filters, Opened, Place, State } from './model.ts';
import type { Change } from './store.ts';

/** Entities that corrections have made others: the ids that they had, and those that are kept. */
export type Merged = ReadonlyMap<string, string>;

function forwardAll(ids: readonly string[], merged: Merged): readonly string[] {
  return [...new Set(ids.map((id) => merged.get(id) ?? id))];
}

function forwardPair<P extends { readonly a: string; readonly b: string }>(
  pair: P,
  merged: Merged,
): P {
  return { ...pair, a: merged.get(pair.a) ?? pair.a, b: merged.get(pair.b) ?? pair.b };
}

function forwardOpened(opened: Opened, merged: Merged): Opened {
  const kept = (id: string): string => merged.get(id) ?? id;
  switch (opened.kind) {
    case 'entity':
      return { ...opened, id: kept(opened.id) };
    case 'dyad':
      return forwardPair(opened, merged);
    case 'path':
      return { ...opened, from: kept(opened.from), to: kept(opened.to) };
    default:
      return opened;
  }
}

/** A place with the ids that its entities have now. */
export function forwardPlace(place: Place, merged: Merged): Place {
  switch (place.view) {
    case 'network':
      return { ...place, opened: forwardOpened(place.opened, merged) };
    case 'conversation':
      return {
        ...place,
        pair: place.pair === null ? null : forwardPair(place.pair, merged),
        beside: place.beside === null ? null : forwardPair(place.beside, merged),
      };
    default:
      return place;
  }
}

function forwardExpanded(expanded: Filters['expanded'], merged: Merged): Filters['expanded'] {
  const added = new Map<string, readonly string[]>();
  for (const one of expanded) {
    const id = merged.get(one.id) ?? one.id;
    added.set(id, forwardAll([...(added.get(id) ?? []), ...one.added], merged));
  }
  return [...added].map(([id, ids]) => ({ id, added: ids.filter((other) => other !== id) }));
}

function forwardFilters(filters: Filters, merged: Merged): Filters {
  const { drilled, center, component, expanded, hidden, kept, pinned, layout } = filters;
  const pins = new Map(
    pinned.map((pin) => {
      const id = merged.get(pin.id) ?? pin.id;
      return [id, { ...pin, id }];
    }),
  );
  return {
    ...filters,
    drilled: forwardAll(drilled, merged),
    center: center === null ? null : (merged.get(center) ?? center),
    component: component === null ? null : (merged.get(component) ?? component),
    expanded: forwardExpanded(expanded, merged),
    hidden: forwardAll(hidden, merged),
    kept: forwardAll(kept, merged),
    pinned: [...pins.values()],
    layout: layout.kind === 'columns' ? forwardPair(layout, merged) : layout,
  };
}

/** A state with the ids that its entities have now: links and kept views stay true when entities are merged. */
export function forwardState(state: State): State {
  const { place, filters, selected, past, future, merged } = state;
  if (merged.size === 0) return state;
  return {
    ...state,
    place: forwardPlace(place, merged),
    filters: forwardFilters(filters, merged),
    selected: forwardAll(selected, merged),
    past: past.map((before) => forwardFilters(before, merged)),
    future: future.map((after) => forwardFilters(after, merged)),
  };
}

/** Learns which entities were merged, and goes on with the ids that they have now. */
export function learnMerged(merged: Merged): Change<State> {
  return (state) =>
    merged.size === 0 && state.merged.size === 0 ? state : forwardState({ ...state, merged });
}
