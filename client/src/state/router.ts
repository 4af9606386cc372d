import type { State } from './model.ts';
import { arrive } from './producers.ts';
import type { Change, Store } from './store.ts';
import { readFilters, readPlace, readSelected, writeUrl } from './url.ts';

function arriveHere(): Change<State> {
  const search = new URLSearchParams(window.location.search);
  const place = readPlace(window.location.pathname, search);
  return arrive(place, readFilters(search), readSelected(search));
}

/** Keeps the store and the address bar the same: a new place is a new entry, a filter changes the present one. */
export function followAddress(store: Store<State>): () => void {
  const onPop = (): void => {
    store.apply(arriveHere());
  };
  onPop();
  let { place } = store.get();
  const stop = store.subscribe(() => {
    const state = store.get();
    const url = writeUrl(state.place, state.filters, state.selected);
    if (url !== window.location.pathname + window.location.search) {
      if (writeUrl(place, state.filters, state.selected) === url)
        window.history.replaceState(null, '', url);
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
