/** A change of state: made by a producer, applied by the store. */
export type Change<S> = (state: S) => S;

export interface Store<S> {
  get(): S;
  apply(change: Change<S>): void;
  subscribe(listener: () => void): () => void;
}

/** Holds one value and tells its listeners when it becomes another. */
export function createStore<S>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    apply(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
