import { HEDGINGS, KINDS, NO_FILTERS, ROLLED, type Filters } from './model.ts';
import * as codec from './codecs.ts';
import { readLayout, writeLayout } from './layout.ts';

/** How one field of the filters stands in the address. */
export interface Param {
  readonly name: string;
  readonly field: keyof Filters;
  readonly read: (filters: Filters, text: string) => Filters;
  /** Null when the field is as usual. */
  readonly write: (filters: Filters) => string | null;
}

function createParam<K extends keyof Filters>(
  name: string,
  field: K,
  { read, write }: codec.Codec<Filters[K]>,
): Param {
  const usual = write(NO_FILTERS[field]);
  return {
    name,
    field,
    read: (filters, text) => ({ ...filters, [field]: read(text) ?? NO_FILTERS[field] }),
    write(filters) {
      const text = write(filters[field]);
      return text === usual ? null : text;
    },
  };
}

/** Every field of the filters, in the order of the address: a new field is one more line. */
export const PARAMS: readonly Param[] = [
  createParam('without', 'withoutActs', codec.list),
  createParam('withoutKinds', 'withoutKinds', codec.some(KINDS)),
  createParam('minReports', 'minReports', codec.atLeastOne),
  createParam('hedged', 'hedged', codec.oneOf(HEDGINGS)),
  createParam('from', 'from', codec.day),
  createParam('to', 'to', codec.day),
  createParam('rollup', 'rollup', codec.oneOf(ROLLED)),
  createParam('center', 'center', codec.text),
  createParam('expanded', 'expanded', codec.expansions),
  createParam('hidden', 'hidden', codec.list),
  createParam('kept', 'kept', codec.list),
  createParam('pinned', 'pinned', codec.pins),
  createParam('layout', 'layout', { read: readLayout, write: writeLayout }),
];
