import type { NetworkFacets } from '../../../../server/model/network.ts';

/** Of a network that has no filters: one document's. */
export const NO_FACETS: NetworkFacets = {
  quads: [],
  kinds: [],
  countries: [],
  outlets: [],
  hedges: [],
  reports: [],
  independent: [],
  about: { left: 0, kept: 0 },
};
