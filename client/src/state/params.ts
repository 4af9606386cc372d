import * as codec from './codecs.ts';
import {
  COLORINGS,
  FIRM,
  LABELINGS,
  MOST_HOPS,
  QUADS,
  SIDED,
  SIZINGS,
  WIDENINGS,
} from './filtering.ts';
import { readLayout, writeLayout } from './layout.ts';
import { ABOUT, CLOCKS, KINDS, NO_FILTERS, ROLLED, UNDATED, type Filters } from './model.ts';

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
  createParam('withoutQuads', 'withoutQuads', codec.some(QUADS)),
  createParam('withoutKinds', 'withoutKinds', codec.some(KINDS)),
  createParam('minReports', 'minReports', codec.atLeastOne),
  createParam('minIndependent', 'minIndependent', codec.atLeastOne),
  createParam('withoutHedges', 'withoutHedges', codec.some(FIRM)),
  createParam('about', 'about', codec.oneOf(ABOUT)),
  createParam('outlets', 'outlets', codec.names),
  createParam('countries', 'countries', codec.names),
  createParam('sides', 'sides', codec.oneOf(SIDED)),
  createParam('from', 'from', codec.day),
  createParam('to', 'to', codec.day),
  createParam('clock', 'clock', codec.oneOf(CLOCKS)),
  createParam('undated', 'undated', codec.oneOf(UNDATED)),
  createParam('rollup', 'rollup', codec.oneOf(ROLLED)),
  createParam('drilled', 'drilled', codec.list),
  createParam('center', 'center', codec.text),
  createParam('hops', 'hops', codec.upTo(MOST_HOPS)),
  createParam('component', 'component', codec.text),
  createParam('core', 'core', codec.atLeastOne),
  createParam('expanded', 'expanded', codec.expansions),
  createParam('hidden', 'hidden', codec.list),
  createParam('kept', 'kept', codec.list),
  createParam('pinned', 'pinned', codec.pins),
  createParam('color', 'colorBy', codec.oneOf(COLORINGS)),
  createParam('size', 'sizeBy', codec.oneOf(SIZINGS)),
  createParam('width', 'widthBy', codec.oneOf(WIDENINGS)),
  createParam('label', 'labelBy', codec.oneOf(LABELINGS)),
  createParam('layout', 'layout', { read: readLayout, write: writeLayout }),
];
