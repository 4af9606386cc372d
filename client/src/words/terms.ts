import type { EntityKind } from '../../../server/model/entity.ts';
import type { Disagreement, Report } from '../../../server/model/ledger.ts';
import type { Rollup } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import type { Hedge, Status } from '../../../server/model/record.ts';
import type { DatedBy } from '../../../server/model/document.ts';

/** Words for the model's closed lists, as the page writes them. */
export const KIND_WORDS: Record<EntityKind, string> = {
  state: 'State',
  person: 'Person',
  organization: 'Organization',
  treaty: 'Treaty',
  place: 'Place',
};
export const QUAD_WORDS: Record<QuadClass, string> = {
  'verbal-cooperation': 'Verbal cooperation',
  'material-cooperation': 'Material cooperation',
  'verbal-conflict': 'Verbal conflict',
  'material-conflict': 'Material conflict',
};
export const ROLLUP_WORDS: Record<Rollup, string> = {
  person: 'Person',
  organization: 'Organization',
  state: 'State',
};
export const STATUS_WORDS: Record<Status, string> = {
  asserted: 'asserted',
  claimed: 'claimed by one side',
  planned: 'planned',
  negated: 'said not to have happened',
};
export const HEDGE_WORDS: Record<Hedge, string> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'possible',
  conditional: 'on a condition',
  considered: 'considered',
};
export const DATED_BY_WORDS: Record<DatedBy, string> = {
  dateline: 'dateline',
  text: 'in the text',
  record: 'given with it',
  header: 'page header',
  feed: 'feed',
  file: 'file’s date',
  unknown: 'not known how',
};
export const ABOUT_WORDS: Record<Disagreement['about'], string> = {
  date: 'Date',
  act: 'Act',
  title: 'Title',
  status: 'Status',
  hedge: 'Hedge',
};

/** How a report gives what was said. */
export function speechOf(report: Pick<Report, 'quoted'>): string {
  return report.quoted ? 'quoted' : 'indirect speech';
}
