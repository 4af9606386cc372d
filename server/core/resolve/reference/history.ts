import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';

export type Role = 'subject' | 'object' | 'possessive' | 'modifier' | 'other';

/** One reference to entities, in the order of the text. */
export interface Referent {
  readonly block: number;
  readonly token: number;
  /** Running number of the sentence over the whole document. */
  readonly sentence: number;
  readonly entities: readonly EntityId[];
  readonly kinds: readonly (EntityKind | null)[];
  readonly role: Role;
  /** A noun or name that "they" can take up. */
  readonly isPlural: boolean;
  /** Those who met or spoke with each other: whom "they" and "the two" mean as long as the text tells of it. */
  readonly isTalk?: boolean;
  /** The subject of a clause within a clause: "said that the people must". */
  readonly isEmbedded?: boolean;
  /** Somebody whom the words leave open: a "he" behind it is nobody named before it. */
  readonly isOpen?: boolean;
  /** Whoever holds an office that the text gives nobody's name: "the president of Chad". */
  readonly isHolder?: boolean;
}

/** What has been mentioned so far, the newest last. */
export interface History {
  readonly referents: readonly Referent[];
  add(referent: Referent): void;
  /** Single entities of a kind before a place, the best antecedent first, at most so many sentences back. */
  candidates(at: Place, kinds: readonly EntityKind[], reach: number): readonly Candidate[];
  /** The state that acts most often, itself or by its people, or null when two vie; one may be left out. */
  home(except?: EntityId | null): EntityId | null;
  /** Whether a state has been told of as acting, or none has. */
  mayAct(state: EntityId): boolean;
  /** The two states that sentences are most often about, or null when a third is as often. */
  pair(): readonly [EntityId, EntityId] | null;
}

export interface Place {
  readonly block: number;
  readonly token: number;
  readonly sentence: number;
}

export interface Candidate {
  readonly entity: EntityId;
  readonly score: number;
}

const ROLE_SCORE: Readonly<Record<Role, number>> = {
  subject: 6,
  object: 3,
  possessive: 2,
  other: 2,
  modifier: 0,
};
const SENTENCE_COST = 5;
/** How many times as often as any other a state must act for a text to be about it. */
const CLEARLY = 1.5;

/** An empty history. */
export function openHistory(stateOf: (entity: EntityId) => EntityId | null): History {
  const referents: Referent[] = [];
  const byKind = new Map<
    EntityKind,
    { readonly entity: EntityId; readonly referent: Referent }[]
  >();
  const subjects = new Map<EntityId, number>();

  function candidates(
    at: Place,
    kinds: readonly EntityKind[],
    reach: number,
  ): readonly Candidate[] {
    const best = new Map<EntityId, number>();
    for (const kind of kinds) {
      const told = byKind.get(kind) ?? [];
      // Sentences only go up, so nothing older than the first one out of reach can be in it.
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const telling = told[i];
        if (telling === undefined || at.sentence - telling.referent.sentence > reach) break;
        const { entity, referent } = telling;
        const { sentence, block, token, role, isTalk } = referent;
        const isBefore = block < at.block || (block === at.block && token < at.token);
        if (!isBefore || isTalk === true) continue;
        const score = ROLE_SCORE[role] - (at.sentence - sentence) * SENTENCE_COST + token / 1000;
        if (score > (best.get(entity) ?? -Infinity)) best.set(entity, score);
      }
    }
    return [...best]
      .map(([entity, score]) => ({ entity, score }))
      .sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  }
  function add(referent: Referent): void {
    referents.push(referent);
    referent.entities.forEach((entity, n) => {
      const kind = referent.kinds[n] ?? null;
      if (kind === null) return;
      const told = byKind.get(kind);
      if (told === undefined) byKind.set(kind, [{ entity, referent }]);
      else told.push({ entity, referent });
    });
    if (referent.role !== 'subject') return;
    for (const state of new Set(referent.entities.map(stateOf)))
      if (state !== null) subjects.set(state, (subjects.get(state) ?? 0) + 1);
  }
  function home(except: EntityId | null = null): EntityId | null {
    const [first, second] = [...subjects]
      .filter(([state]) => state !== except)
      .sort((a, b) => b[1] - a[1]);
    if (first === undefined || (second !== undefined && first[1] < second[1] * CLEARLY))
      return null;
    return first[0];
  }
  function pair(): readonly [EntityId, EntityId] | null {
    const [first, second, third] = [...subjects].sort((a, b) => b[1] - a[1]);
    if (first === undefined || second === undefined || second[1] === third?.[1]) return null;
    return [first[0], second[0]];
  }
  const mayAct = (state: EntityId): boolean => subjects.size === 0 || subjects.has(state);
  return { referents, add, candidates, home, mayAct, pair };
}
