import { forwardState } from './merging.ts';
import type { State } from './model.ts';
import { arrive, filter } from './producers.ts';
import type { Change } from './store.ts';
import { readFilters, readPlace, readSelected, writeUrl } from './url.ts';

/** What a kept view holds: an address of the page, so that it reads as every other link does. */
export interface ViewState {
  readonly address: string;
}

/** The place, filters and selection of a state, as a view keeps them. */
export function writeView({
  place,
  filters,
  selected,
}: Pick<State, 'place' | 'filters' | 'selected'>): ViewState {
  return { address: writeUrl(place, filters, selected) };
}

/** The address that a kept state holds; null when it holds none. */
export function readAddress(state: Readonly<Record<string, unknown>>): string | null {
  const { address } = state;
  return typeof address === 'string' && address.startsWith('/') ? address : null;
}

function split(address: string): readonly [path: string, search: URLSearchParams] {
  const [path = '/', query = ''] = address.split('?');
  return [path, new URLSearchParams(query)];
}

/** Opens a kept view: its filters are a step of the history. */
export function openView(address: string): Change<State> {
  const [path, search] = split(address);
  return (state) =>
    forwardState({
      ...filter(readFilters(search))(state),
      place: readPlace(path, search),
      selected: readSelected(search),
    });
}

/** Arrives where an address leads that names a kept view: at its place, unless the address names one itself. */
export function arriveAtView(address: string, here: string): Change<State> {
  const [path, search] = split(address);
  const own = readPlace(...split(here));
  const isBare = own.view === 'network' && own.opened.kind === 'nothing';
  return arrive(isBare ? readPlace(path, search) : own, readFilters(search), readSelected(search));
}
