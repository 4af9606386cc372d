import { NO_FILTERS, START, type State } from './model.ts';
import { writeUrl } from './url.ts';
import { writeView, type ViewState } from './views.ts';

/** Longer addresses are cut by some programs through which links are sent. */
export const LONGEST = 1800;

/** Where views are kept that an address is too short for. */
export interface Views {
  readonly keep: (state: ViewState) => Promise<{ readonly id: string }>;
  /** The address that a kept view holds; null when there is none. */
  readonly find: (id: string) => Promise<string | null>;
}

/** Gives states addresses that are short enough, once their filters are kept by an id. */
export interface Shortener {
  /** The address of a state as short as it is known to be now. */
  readonly write: (state: State) => string;
  /** Whether the address is too long, and nothing is kept yet that would make it shorter. */
  readonly isLong: (state: State) => boolean;
  /** Has the filters kept; false when they can't be. */
  readonly keep: (state: State) => Promise<boolean>;
  readonly find: (id: string) => Promise<string | null>;
}

/** Filters and selection alone, wherever the reader is: going somewhere else makes no new view. */
function writeWhat({ filters, selected }: State): ViewState {
  return writeView({ place: START.place, filters, selected });
}

/** A shortener that remembers what it has kept and found. */
export function createShortener(views: Views): Shortener {
  const ids = new Map<string, string>();
  const addresses = new Map<string, string>();
  let isRefused = false;
  const whole = ({ place, filters, selected }: State): string => writeUrl(place, filters, selected);
  const learn = (id: string, address: string): void => {
    ids.set(address, id);
    addresses.set(id, address);
  };
  return {
    write(state) {
      const url = whole(state);
      const id = url.length > LONGEST ? ids.get(writeWhat(state).address) : undefined;
      if (id === undefined) return url;
      const place = writeUrl(state.place, NO_FILTERS);
      return `${place}${place.includes('?') ? '&' : '?'}view=${id}`;
    },
    isLong: (state) =>
      !isRefused && whole(state).length > LONGEST && !ids.has(writeWhat(state).address),
    async keep(state) {
      const what = writeWhat(state);
      try {
        learn((await views.keep(what)).id, what.address);
        return true;
      } catch {
        // A server that keeps nothing is not asked again: the address stays long.
        isRefused = true;
        return false;
      }
    },
    async find(id) {
      const known = addresses.get(id) ?? (await views.find(id));
      if (known !== null && known.length > LONGEST) learn(id, known);
      return known;
    },
  };
}
