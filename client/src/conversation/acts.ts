import type { EntityRef } from '../../../server/model/api.ts';
import type { Dyad, EventDetail } from '../../../server/model/ledger.ts';
import type { Clock } from '../../../server/model/network.ts';
import type { PloverType } from '../../../server/model/ontology.ts';
import { numberDay } from '../graph/time/calendar.ts';
import { listSpokenOf } from '../text/spokenOf.ts';
import { whenOf, type When } from './when.ts';

/** Whose acts stand there: the first one's above the axis, the second one's below. */
export type Lane = 'a' | 'b';

/** One act of a conversation, as a card shows it. */
export interface Act {
  readonly id: string;
  readonly event: EventDetail;
  /** Its id and those of the other pairs of a joint act. */
  readonly ids: readonly string[];
  readonly who: readonly EntityRef[];
  readonly whom: readonly EntityRef[];
  /** About whom, where it is said to nobody. */
  readonly spokenOf: readonly EntityRef[];
  readonly lane: Lane;
  /** Done to or with somebody else, and answered here, or an answer to what stands here. */
  readonly isContext: boolean;
  readonly when: When;
  /** Acts of this conversation. */
  readonly answers: readonly string[];
  readonly answeredBy: readonly string[];
  /** It calls for an answer, and nobody tells of any. */
  readonly isUnanswered: boolean;
}

/** What asks something of the other side, or charges it with something. */
const CALLING: ReadonlySet<PloverType> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'PROTEST']);

/** So many days after a call, whatever the other side does is taken for an answer. */
const PATIENCE = 7;

/** Whether no report tells of an answer to a call, nor of anything that the other side did here soon after. */
function isUnanswered({ group, isContext, lane, when }: Told, told: readonly Told[]): boolean {
  if (isContext || when.kind !== 'day') return false;
  const isCall = group.every(
    ({ plover, status, target, answeredBy }) =>
      CALLING.has(plover) && status === 'asserted' && target !== null && answeredBy.length === 0,
  );
  const day = numberDay(when.day);
  const isSoon = (other: When): boolean =>
    other.kind !== 'unknown' &&
    lastOf(other) > day &&
    numberDay(other.kind === 'day' ? other.day : other.from) <= day + PATIENCE;
  return isCall && !told.some((other) => other.lane !== lane && isSoon(other.when));
}

function lastOf(when: Exclude<When, { readonly kind: 'unknown' }>): number {
  return numberDay(when.kind === 'day' ? when.day : when.to);
}

function unite(refs: readonly EntityRef[]): readonly EntityRef[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

/** The events of one act: the pairs of a joint act on one side are one. */
interface Told extends Pick<Act, 'isContext' | 'lane' | 'when'> {
  readonly group: readonly [EventDetail, ...EventDetail[]];
}

function groupEvents(dyad: Dyad, clock: Clock): readonly Told[] {
  const back = new Set<string>(dyad.back);
  const groups = new Map<string, [EventDetail, ...EventDetail[]]>();
  const context = new Set(dyad.context);
  for (const event of [...dyad.events, ...dyad.context]) {
    const key = [context.has(event), back.has(event.id), event.group ?? event.id].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].map((group) => ({
    group,
    isContext: context.has(group[0]),
    lane: back.has(group[0].id) ? 'b' : 'a',
    when: whenOf(group[0], clock),
  }));
}

/** All acts of a conversation. */
export function listActs(dyad: Dyad, clock: Clock): readonly Act[] {
  const told = groupEvents(dyad, clock);
  const actOf = new Map<string, string>(
    told.flatMap(({ group }) => group.map(({ id }) => [id, group[0].id] as const)),
  );
  const link = (own: string, others: readonly { readonly id: string }[]): readonly string[] => [
    ...new Set(others.flatMap(({ id }) => actOf.get(id) ?? []).filter((id) => id !== own)),
  ];
  return told.map((one) => {
    const { group, isContext, lane, when } = one;
    const [event] = group;
    const answers = group.flatMap((part) => part.answers);
    const answeredBy = group.flatMap((part) => part.answeredBy);
    return {
      id: event.id,
      event,
      ids: group.map(({ id }) => id),
      who: unite(group.map(({ source }) => source)),
      whom: unite(group.flatMap(({ target }) => target ?? [])),
      spokenOf: unite(group.flatMap(listSpokenOf)),
      lane,
      isContext,
      when,
      answers: link(event.id, answers),
      answeredBy: link(event.id, answeredBy),
      isUnanswered: isUnanswered(one, told),
    };
  });
}

/** Only those that were never answered. */
export function listUnanswered(acts: readonly Act[]): readonly Act[] {
  return acts.filter((act) => act.isUnanswered);
}

/** The act that an event's id names, or one that it has had. */
export function findAct(acts: readonly Act[], id: string | undefined): Act | undefined {
  return acts.find(
    ({ ids, event }) => id !== undefined && (ids.includes(id) || event.aliases.includes(id)),
  );
}
