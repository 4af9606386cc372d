import type { DatedBy } from '../../model/document.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { Act } from '../../model/ontology.ts';
import type { EventRecord } from '../../model/record.ts';
import { isStamped, reachOf, reachOfStamp, type Days } from './days.ts';
import { RARE } from './kindred.ts';
import { contentWords } from './likeness.ts';
import { partyOf, type Party } from './party.ts';

/** A report with its actors resolved: all that clustering looks at. */
export interface Fact {
  readonly record: EventRecord;
  readonly document: DocumentId;
  readonly publishedAt: string | null;
  readonly source: Party;
  readonly target: Party | null;
  /** Reciprocal acts have no first party, so theirs are put in order; true when that turned them round. */
  readonly isTurned: boolean;
  /** Only reports of one block can tell of one event: class of act, parties and status. */
  readonly block: string;
  /** The date of a rare act that rests on when a page was stamped. */
  readonly isStamped: boolean;
  readonly reach: Days;
  readonly words: ReadonlySet<string>;
}

/** Puts a record into its block. */
export function createFact(
  record: EventRecord,
  document: {
    readonly id: DocumentId;
    readonly publishedAt: string | null;
    readonly datedBy: DatedBy | null;
  },
  source: Party,
  target: Party | null,
  act: Act,
): Fact {
  const isTurned = act.isReciprocal && target !== null && partyOf(target) < partyOf(source);
  const [first, second] = isTurned ? [target, source] : [source, target];
  const isDoubtful = RARE.has(act.name) && isStamped(record, document.datedBy);
  return {
    record,
    document: document.id,
    publishedAt: document.publishedAt,
    source: first,
    target: second,
    isTurned,
    block: JSON.stringify([
      act.class,
      act.isReciprocal,
      ...partiesOf(first, second),
      record.status,
    ]),
    isStamped: isDoubtful,
    reach: isDoubtful ? reachOfStamp(record) : reachOf(record, document.publishedAt),
    words: contentWords(record.content),
  };
}

/** Within one country its name tells nobody apart, so there the actors themselves do. */
function partiesOf(first: Party, second: Party | null): readonly string[] {
  const parties = [partyOf(first), partyOf(second)];
  return second !== null && parties[0] === parties[1] ? [first.id, second.id] : parties;
}
