import { NO_FILTERS, type State } from './model.ts';
import { arrive } from './producers.ts';
import { forwardPlace } from './merging.ts';
import { createShortener, type Views } from './shortener.ts';
import type { Change, Store } from './store.ts';
import { readFilters, readPlace, readSelected } from './url.ts';
import { arriveAtView } from './views.ts';

/** A drag changes the address at every step: only where it ends is kept. */
const REST_MS = 400;

function arriveHere(): Change<State> {
  const search = new URLSearchParams(window.location.search);
  const place = readPlace(window.location.pathname, search);
  return arrive(place, readFilters(search), readSelected(search));
}

/**
 * Keeps the store and the address bar the same: a new place is a new entry, a filter changes the present one.
 * Resolves once the first address is read, with the way to stop.
 */
export async function followAddress(store: Store<State>, views: Views): Promise<() => void> {
  const shortener = createShortener(views);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isArriving = false;
  const write = (state: State, isNew: boolean): void => {
    const url = shortener.write(state);
    if (url === window.location.pathname + window.location.search) return;
    if (isNew) window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  };
  const land = (change: Change<State>): void => {
    isArriving = true;
    store.apply(change);
    isArriving = false;
  };
  const onPop = async (): Promise<void> => {
    const { pathname, search } = window.location;
    const here = pathname + search;
    const id = new URLSearchParams(search).get('view');
    if (id === null) {
      land(arriveHere());
      // It may have named entities by ids that they had once.
      write(store.get(), false);
      return;
    }
    const address = await shortener.find(id);
    if (window.location.pathname + window.location.search !== here) return;
    land(
      address === null
        ? arrive({ view: 'unknown', path: here }, NO_FILTERS)
        : arriveAtView(address, here),
    );
    write(store.get(), false);
  };
  await onPop();
  let { place } = store.get();
  const shorten = async (): Promise<void> => {
    if (await shortener.keep(store.get())) write(store.get(), false);
  };
  const watchLength = (state: State): void => {
    clearTimeout(timer);
    if (shortener.isLong(state)) timer = setTimeout(() => void shorten(), REST_MS);
  };
  const follow = (): void => {
    const state = store.get();
    const before = { ...state, place: forwardPlace(place, state.merged) };
    if (!isArriving) write(state, shortener.write(before) !== shortener.write(state));
    place = state.place;
    watchLength(state);
  };
  const stop = store.subscribe(follow);
  watchLength(store.get());
  const onPopState = (): void => void onPop();
  window.addEventListener('popstate', onPopState);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('popstate', onPopState);
  };
}
