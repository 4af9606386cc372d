import type { Expansion, Pin } from './model.ts';

/** A value as text of the address, and back; what is no such value reads as undefined. */
export interface Codec<T> {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const SHARE = /^-?\d(?:\.\d{1,4})?$/u;

function split(text: string, mark: string): readonly string[] {
  return text.split(mark).filter((part) => part !== '');
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function isDay(written: string): boolean {
  if (!ISO_DAY.test(written)) return false;
  const time = Date.parse(written);
  // Some engines take the 31st of June for the 1st of July.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** Any text; none is null. */
export const text: Codec<string | null> = {
  read: (written) => written,
  write: (value) => value ?? '',
};

/** A day of the calendar; none is null. */
export const day: Codec<string | null> = {
  read: (written) => (isDay(written) ? written : undefined),
  write: (value) => value ?? '',
};

/** Ids or names, joined by commas. */
export const list: Codec<readonly string[]> = {
  read: (written) => split(written, ','),
  write: (value) => value.join(','),
};

/** What stands for the empty name. */
const NO_NAME = '~';

/** Names of any sort, joined by commas: their own commas are escaped. */
export const names: Codec<readonly string[]> = {
  read: (written) =>
    split(written, ',').flatMap((part) => {
      if (part === NO_NAME) return [''];
      try {
        return [decodeURIComponent(part)];
      } catch {
        return [];
      }
    }),
  write: (value) =>
    value.map((name) => (name === '' ? NO_NAME : name.replaceAll(/[%,~]/gu, escapeSign))).join(','),
};

/** A whole number from one on. */
export const atLeastOne: Codec<number> = {
  read(written) {
    const value = Number(written);
    return Number.isInteger(value) && value > 0 ? value : undefined;
  },
  write: String,
};

/** A whole number from one to some most. */
export function upTo(most: number): Codec<number> {
  return {
    read(written) {
      const value = atLeastOne.read(written);
      return value === undefined || value > most ? undefined : value;
    },
    write: String,
  };
}

/** One word of a closed list. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    read: (written) => words.find((word) => word === written),
    write: (value) => value,
  };
}

/** Some words of a closed list, in its order. */
export function some<T extends string>(words: readonly T[]): Codec<readonly T[]> {
  return {
    read(written) {
      const wanted = split(written, ',');
      return words.filter((word) => wanted.includes(word));
    },
    write: (value) => value.join(','),
  };
}

/** Who was expanded, each with whom that brought: `id~added~added`. */
export const expansions: Codec<readonly Expansion[]> = {
  read: (written) =>
    split(written, ',').flatMap((part) => {
      const [id, ...added] = split(part, '~');
      return id === undefined || added.length === 0 ? [] : [{ id, added }];
    }),
  write: (value) => value.map(({ id, added }) => [id, ...added].join('~')).join(','),
};

/** Who was pinned, and where on the plane: `id~x~y`. */
export const pins: Codec<readonly Pin[]> = {
  read: (written) =>
    split(written, ',').flatMap((part) => {
      const [id, x, y] = split(part, '~');
      if (id === undefined || x === undefined || y === undefined) return [];
      return SHARE.test(x) && SHARE.test(y) ? [{ id, x: Number(x), y: Number(y) }] : [];
    }),
  write: (value) => value.map(({ id, x, y }) => [id, x, y].join('~')).join(','),
};
