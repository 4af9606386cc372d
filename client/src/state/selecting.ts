import type { State } from './model.ts';
import type { Change } from './store.ts';

function opened({ place }: State): string | null {
  return place.view === 'network' && place.opened.kind === 'entity' ? place.opened.id : null;
}

/** Selects exactly these. The selection is no step of the history. */
export function select(ids: readonly string[]): Change<State> {
  return (state) => ({ ...state, selected: [...new Set(ids)] });
}

/** Adds some to the selection. */
export function addToSelection(ids: readonly string[]): Change<State> {
  return (state) => select([...state.selected, ...ids])(state);
}

/** Adds one to the selection or takes it out; what is open beside the map comes along when nothing is selected yet. */
export function toggleSelected(id: string): Change<State> {
  return (state) => {
    const first = opened(state);
    const selected =
      state.selected.length === 0 && first !== null && first !== id ? [first] : state.selected;
    return select(
      selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id],
    )(state);
  };
}

/** Selects all of these that were not selected, and no others. */
export function invert(ids: readonly string[]): Change<State> {
  return (state) => select(ids.filter((id) => !state.selected.includes(id)))(state);
}

/** Escape, or a press on the empty map: first the selection goes, then what is open beside the map. */
export function dismiss(): Change<State> {
  return (state) => {
    if (state.selected.length > 0) return { ...state, selected: [] };
    if (state.place.view !== 'network' || state.place.opened.kind === 'nothing') return state;
    return closePanel()(state);
  };
}

/** Closes what is open beside the map or a conversation. */
export function closePanel(): Change<State> {
  return (state) => ({
    ...state,
    place:
      state.place.view === 'conversation'
        ? { ...state.place, act: null }
        : { view: 'network', opened: { kind: 'nothing' } },
  });
}
