import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { START, type State } from './model.ts';
import { createStore, type Change, type Store } from './store.ts';

/** The page's one store. */
export const StoreContext = createContext<Store<State>>(createStore(START));

/** What the store holds now, and again whenever it changes. */
export function useAppState(): State {
  const store = useContext(StoreContext);
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.get(),
  );
}

/** The way to change it. */
export function useApply(): (change: Change<State>) => void {
  const store = useContext(StoreContext);
  return useCallback((change) => store.apply(change), [store]);
}
