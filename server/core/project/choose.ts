import { isBorrowed } from '../dedupe/days.ts';
import type { Fact } from '../dedupe/fact.ts';
import type { DatePrecision, EventRecord } from '../../model/record.ts';
import { compareText, mostVoted } from './order.ts';

const PRECISION: Readonly<Record<DatePrecision, number>> = {
  day: 0,
  range: 1,
  month: 2,
  year: 3,
  none: 4,
};

type Dated = Pick<EventRecord, 'date' | 'dateEnd' | 'datePrecision' | 'dateText'>;

/** The finest date wins, one in words before the document's own and that before a page's stamp, then the one that most reports give. */
export function chooseDate(facts: readonly Fact[]): Dated | undefined {
  const dated = facts.filter(({ record }) => record.date !== null);
  const rank = ({ record, isStamped }: Fact): number =>
    3 * PRECISION[record.datePrecision] + (isStamped ? 2 : isBorrowed(record) ? 1 : 0);
  const best = Math.min(...dated.map(rank));
  const finest = dated.filter((fact) => rank(fact) === best);
  const chosen = mostVoted(
    finest.map(({ record }) => [`${record.date ?? ''}/${record.dateEnd ?? ''}`, 1] as const),
    compareText,
  );
  return finest.find(({ record }) => `${record.date ?? ''}/${record.dateEnd ?? ''}` === chosen)
    ?.record;
}

/** Verbatim words before reported ones, then the surer rule, the longer content, the smaller id. */
export function mostTelling(records: readonly EventRecord[]): EventRecord | undefined {
  const [best] = records.toSorted(
    (a, b) =>
      Number(b.quoted) - Number(a.quoted) ||
      b.confidence - a.confidence ||
      (b.content?.length ?? 0) - (a.content?.length ?? 0) ||
      compareText(a.id, b.id),
  );
  return best;
}
