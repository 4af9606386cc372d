import type { Actor } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Status } from '../../../model/record.ts';
import type { Act } from '../../../model/ontology.ts';
import type { Modality } from '../reality/modality.ts';
import type { Speakers } from './speakers.ts';
import type { Speech } from './speech.ts';
import type { At } from '../view.ts';
import { isInside } from '../syntax/quotes.ts';
import { isOwnSide } from './illocution.ts';
import { unique } from '../parties.ts';

/** On whose word a thing is told, and how. */
export interface Telling {
  /** Nearest first; the teller of his own deed is no attribution. */
  readonly attribution: readonly EntityId[];
  readonly tellers: readonly Actor[];
  readonly isQuoted: boolean;
  /** Told as an accusation or as evidence only. */
  readonly isAlleged: boolean;
  readonly speech: Speech | null;
}

const MEDIA = /^org:(?:media|press|[A-Z]{3}:(?:media|press))/u;

/** Reads the chain of speeches around a token. */
export function readTelling(speakers: Speakers, at: At, sources: readonly Actor[]): Telling {
  const around = speakers.around(at);
  const tellers: Actor[] = [];
  for (const speech of around) tellers.push(...speakers.of(speech));
  const own = new Set(sources.map((s) => s.id));
  const chain = [...new Set(tellers.map((t) => t.id))].filter((id) => !own.has(id));
  return {
    attribution: chain,
    tellers,
    isQuoted: around.some((s) => s.quotes.some((q) => isInside(q, at.token))),
    isAlleged: around.some((s) => s.isAlleged),
    speech: around[0] ?? null,
  };
}

/** On whose word it is told: one's own deed is on nobody's, but that one did not do it is on one's own. */
export function attributionOf(
  { attribution, tellers }: Telling,
  status: Status,
  sources: readonly Actor[],
): readonly EntityId[] {
  const others = attribution.filter((id) => sources.every((s) => s.id !== id));
  return status === 'negated' ? unique(tellers).map(({ id }) => id) : others;
}

/** Deeds that are done in the open (sanctions, expulsions) are nobody's allegation. */
const DENIABLE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** A deed that one side alleges of another is claimed; what is not done is negated, what is to come planned. */
export function statusOf(
  act: Act,
  modality: Modality,
  telling: Telling,
  sources: readonly Actor[],
  isSpecial: boolean,
): Status | null {
  if (isSpecial) return 'asserted';
  if (modality.reality === 'unreal') return null;
  if (modality.isNegated) return 'negated';
  if (modality.reality === 'planned') return 'planned';
  return telling.isAlleged || isAllegation(act, telling, sources) ? 'claimed' : 'asserted';
}

/** Who counts what others do takes no side: the Red Cross, the watchers of the OSCE, the inspectors. */
const WITNESSES = new Set(['ICRC', 'UN', 'OSCE', 'IAEA', 'OPCW']);

function isAllegation(act: Act, telling: Telling, sources: readonly Actor[]): boolean {
  if (!DENIABLE.has(act.plover)) return false;
  const [nearest] = telling.tellers;
  if (nearest === undefined || nearest.country === null || MEDIA.test(nearest.id)) return false;
  if (WITNESSES.has(nearest.country)) return false;
  return !isOwnSide(sources, telling.tellers);
}
