import type { State } from './model.ts';
import { filter } from './producers.ts';
import type { Change } from './store.ts';

/** Shows the people and bodies that are rolled up to an entity in its place. */
export function drill(id: string): Change<State> {
  return (state) => {
    const { drilled } = state.filters;
    return drilled.includes(id) ? state : filter({ drilled: [...drilled, id] })(state);
  };
}

/** Rolls them up to it again. */
export function undrill(id: string): Change<State> {
  return (state) => {
    const drilled = state.filters.drilled.filter((other) => other !== id);
    return drilled.length === state.filters.drilled.length ? state : filter({ drilled })(state);
  };
}
