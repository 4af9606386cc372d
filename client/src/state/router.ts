import type { State } from './model.ts';
import { arrive } from './producers.ts';
import type { Store } from './store.ts';
import { readFilters, readPlace, writeUrl } from './url.ts';

function readWindow(): { place: State['place']; filters: State['filters'] } {
  const search = new URLSearchParams(window.location.search);
  return { place: readPlace(window.location.pathname, search), filters: readFilters(search) };
}

/** Keeps the store and the address bar the same: a new place is a new entry, a filter changes the present one. */
export function followAddress(store: Store<State>): () => void {
  const onPop = (): void => {
    const { place, filters } = readWindow();
    store.apply(arrive(place, filters));
  };
  onPop();
  let { place } = store.get();
  const stop = store.subscribe(() => {
    const state = store.get();
    const url = writeUrl(state.place, state.filters);
    if (url !== window.location.pathname + window.location.search) {
      if (writeUrl(place, state.filters) === url) window.history.replaceState(null, '', url);
      else window.history.pushState(null, '', url);
    }
    place = state.place;
  });
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}
