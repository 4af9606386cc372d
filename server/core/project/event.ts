import { compareSpecificity, isGeneral, type Party } from '../dedupe/party.ts';
import type { Fact } from '../dedupe/fact.ts';
import { createEventId, type EntityId, type EventId } from '../../model/ids.ts';
import type { Act } from '../../model/ontology.ts';
import { chooseDate, mostTelling } from './choose.ts';
import type { Corrections } from './corrections.ts';
import { compareText, mostVoted, sortedSet } from './order.ts';
import { assembleReports } from './report.ts';
import { summarize } from './summary.ts';
import type { PlannedEvent } from './view.ts';

/** A fact with what an event takes over from its document. */
export interface ToldFact extends Fact {
  readonly text: string;
  readonly outlet: string | null;
  readonly resolve: (id: EntityId) => EntityId;
}

/** What an event needs from outside of its reports. */
export interface EventContext {
  readonly corrections: Corrections;
  readonly nameOf: (entity: EntityId) => string;
  countIndependent(facts: readonly ToldFact[]): number;
}

/** An event's id: the smallest of its reports'. */
function idOfEvent(facts: readonly Fact[]): EventId {
  return createEventId(sortedSet(facts.map(({ record }) => record.id)).at(0) ?? '');
}

/** Makes one event of the reports that tell of it; `group`, `answers` and `version` come when all are known. */
export function assembleEvent(
  facts: readonly ToldFact[],
  act: Act,
  context: EventContext,
): PlannedEvent {
  const records = facts.map(({ record }) => record);
  const ids = sortedSet(records.map(({ id }) => id));
  const { source, target } = chooseParties(facts);
  const dated = chooseDate(facts);
  const teller = mostTelling(records.filter(({ type }) => type === act.name));
  const speaker = mostTelling(records.filter(({ content }) => content !== null));
  return {
    id: idOfEvent(facts),
    aliases: ids.slice(1),
    act: act.name,
    plover: act.plover,
    quad: act.quad,
    cameo: teller?.cameo ?? act.cameo.at(0) ?? '',
    goldstein: act.goldstein,
    status: facts[0]?.record.status ?? 'asserted',
    date: dated?.date ?? null,
    dateEnd: dated?.dateEnd ?? null,
    datePrecision: dated?.datePrecision ?? 'none',
    summary: summarize(
      act,
      facts[0]?.record.status ?? 'asserted',
      context.nameOf(source.id),
      target === null ? null : context.nameOf(target.id),
      speaker?.content ?? null,
    ),
    group: null,
    isWithdrawn: ids.some((id) => context.corrections.withdrawn.includes(id)),
    source: source.id,
    target: target?.id ?? null,
    concerns: sortedSet(facts.flatMap(({ record, resolve }) => record.concerns.map(resolve))),
    answers: [],
    reports: assembleReports(facts),
    outlets: new Set(facts.map(({ outlet }) => outlet)).size,
    independent: context.countIndependent(facts),
    statement: act.isUtterance
      ? {
          content: speaker?.content ?? '',
          quoted: speaker?.quoted ?? false,
          hedge: (speaker ?? teller)?.hedge ?? null,
        }
      : null,
    version: '',
    stretch: {
      block: facts[0]?.block ?? '',
      from: Math.min(...facts.map(({ reach }) => reach.from)),
      to: Math.max(...facts.map(({ reach }) => reach.to)),
    },
  };
}

/** The act that a correction names, else the one that most reports name; the others stay on their reports. */
export function chooseAct(
  facts: readonly Fact[],
  acts: ReadonlyMap<string, Act>,
  { renamed }: Corrections,
): Act | undefined {
  const corrected = sortedSet(facts.flatMap(({ record }) => renamed[record.id] ?? [])).at(0);
  const voted = mostVoted(
    facts.map(({ record }) => [record.type, 1] as const),
    compareText,
  );
  const name = corrected ?? voted;
  return name === undefined ? undefined : acts.get(name);
}

/** Who did it to whom: see `mostNamed`; a reciprocal act is turned the way most reports tell it. */
export function chooseParties(facts: readonly Fact[]): { source: Party; target: Party | null } {
  const first = mostNamed(facts.map(({ source }) => source));
  const second = mostNamed(facts.flatMap(({ target }) => target ?? []));
  if (first === undefined) throw new TypeError('project/event: an event without reports');
  const turned = facts.filter(({ isTurned }) => isTurned).length;
  return second !== undefined && turned * 2 > facts.length
    ? { source: second, target: first }
    : { source: first, target: second ?? null };
}

/** A state stands for whoever spoke for it; among those named, the one that most reports name, then the closer name. */
function mostNamed(parties: readonly Party[]): Party | undefined {
  const named = parties.filter((party) => !isGeneral(party));
  const candidates = named.length > 0 ? named : parties;
  const byId = new Map(candidates.map((party) => [party.id, party]));
  const votes = (id: EntityId): number => candidates.filter((party) => party.id === id).length;
  const [best] = [...byId.values()].sort(
    (a, b) => votes(b.id) - votes(a.id) || compareSpecificity(a, b) || compareText(a.id, b.id),
  );
  return best;
}
