import type { Actor } from '../../../model/entity.ts';
import { conjuncts, prepObjects } from '../syntax/phrase.ts';
import { bearersOf } from '../bearers.ts';
import { isDire, isUnfulfilled, isWish, partnersOf } from './dire.ts';
import { awaitedSubjects } from '../reality/conditions.ts';
import { modalOf, isNegated, readModality } from '../reality/modality.ts';
import { isOneHouse } from '../sides.ts';
import { answeredSubjects, foesOf, isCauseForWar, isUltimatum } from './ultimata.ts';
import { isPassive, readPredicate, surfaceSubject } from '../syntax/predicate.ts';
import type { Discourse } from '../../resolve/types.ts';
import type { View } from '../view.ts';
import type { Speakers } from './speakers.ts';
import { childBy, childrenBy, lemmaAt, isVerb, tagAt, textAt, type Tree } from '../syntax/tree.ts';

/** What is done in saying something: a demand on another, a promise, threat or refusal of one's own, a warning of what would follow, or only a statement. */
export type Illocution =
  | {
      readonly kind: 'demand' | 'accusation';
      readonly targets: readonly Actor[];
      readonly token: number;
    }
  | {
      readonly kind: 'promise' | 'threat' | 'refusal' | 'warning';
      /** To or on whom the announced deed would be done. */
      readonly targets: readonly Actor[];
      readonly token: number;
      /** Who would do it, where that is not whoever speaks: of several, only their side promises it. */
      readonly by: readonly Actor[];
    }
  | { readonly kind: 'statement' };

const DEMANDING = new Set(['must', 'should', 'need', 'ought', 'shall']);
/** One is or has a thing, and promises nothing by saying that one will. */
const STATES = new Set(
  'be have need want know see feel face remain require lose suffer receive get become like regard consider view think believe hope expect mean depend wait watch welcome appreciate prefer understand survive prevail win succeed benefit'.split(
    ' ',
  ),
);
/** What one says one will not do without refusing anybody anything. */
const RHETORIC = new Set(
  'forget rest stand fall waver flinch hesitate comment speculate say tell happen'.split(' '),
);
const PROMISING = new Set(['will', 'would', 'shall']);

/** Reads what the speaker does by the clauses that he utters. */
export function readIllocution(
  view: View,
  block: number,
  contents: readonly number[],
  speakers: readonly Actor[],
  addressees: readonly Actor[],
  who: Speakers,
): Illocution {
  const tree = view.trees[block];
  if (tree === null || tree === undefined) return { kind: 'statement' };
  for (const root of contents.flatMap((c) => [c, ...conjuncts(tree, c)])) {
    if (!isVerb(tree, root)) continue;
    if (isPassive(tree, root)) {
      if (!isDueDeed(tree, root)) continue;
      return { kind: 'demand', targets: doersOf(tree, block, root, speakers, who), token: root };
    }
    const subject = surfaceSubject(tree, root);
    if (subject === null || (childBy(tree, root, 'mark') !== null && isConditional(tree, root)))
      continue;
    const named = who.actors({ block, token: subject.token }, 'source');
    const isYou = textAt(tree, subject.token) === 'you';
    const actors = isYou && named.length === 0 ? addressees : named;
    const modal = modalOf(tree, root);
    if (isDire(tree, root, modal)) {
      const isOpen = actors.length === 0 || tagAt(tree, subject.token).startsWith('PRP');
      const others = [...actors, ...partnersOf(tree, block, root, who)].filter(
        (a) => a.kind !== 'place' && !isOwnSide([a], speakers),
      );
      const meant = addressees.length > 0 && (isOpen || others.length > 0) ? addressees : others;
      if (meant.length > 0) return { kind: 'warning', targets: meant, token: root, by: speakers };
    }
    if (actors.length === 0 || isUnfulfilled(tree, root)) continue;
    if (PROMISING.has(modal) && isOwnSide(actors, speakers) && isCauseForWar(tree, root)) {
      const targets = foesOf(tree, block, root, who).filter((a) => !isOwnSide([a], speakers));
      return { kind: 'threat', targets, token: root, by: actors };
    }
    const foes =
      PROMISING.has(modal) && isOwnSide(actors, speakers) ? answeredSubjects(tree, root) : [];
    if (foes.length > 0) {
      const targets = foes
        .flatMap((token) => who.actors({ block, token }, 'source'))
        .filter((a) => !isOwnSide([a], speakers));
      return { kind: 'threat', targets, token: root, by: actors };
    }
    if (DEMANDING.has(modal) && isForOthers(view, actors, speakers) && !isWish(tree, root))
      return { kind: 'demand', targets: actors, token: root };
    if (isOtherSide(actors, speakers) && isBlame(view, block, root, speakers, who))
      return { kind: 'accusation', targets: actors, token: root };
    if (PROMISING.has(modal) && isOwnSide(actors, speakers) && !STATES.has(lemmaAt(tree, root))) {
      const isHostileDeed = isHostile(view, block, root) || isUltimatum(view, tree, block, root);
      const isRefused = isNegated(tree, root);
      if (isRefused && (isHostileDeed || RHETORIC.has(lemmaAt(tree, root)))) continue;
      const kind = isRefused ? 'refusal' : isHostileDeed ? 'threat' : 'promise';
      const suffering = sufferersOf(tree, block, root, speakers, who);
      const targets =
        suffering.length > 0 || kind === 'promise'
          ? suffering
          : yieldersOf(tree, block, root, speakers, who);
      return { kind, targets, token: root, by: actors };
    }
  }
  return { kind: 'statement' };
}

/** Others than the speakers; of their own state those whose office is not theirs. */
function isForOthers(
  { discourse }: View,
  actors: readonly Actor[],
  speakers: readonly Actor[],
): boolean {
  return actors.every(
    (a) =>
      a.country !== null &&
      speakers.every(
        (s) => s.id !== a.id && !isOneHouse(discourse, s, a) && !isVague(discourse, s, a),
      ),
  );
}

/** A person of whose office nothing is known may well speak for the state. */
function isVague({ affiliations }: Discourse, speaker: Actor, actor: Actor): boolean {
  const isKnown = affiliations.some(({ from, title }) => from === speaker.id && title !== null);
  return speaker.kind === 'person' && speaker.country === actor.country && !isKnown;
}

const OWED = new Set(
  'avoid stop end halt cease lift release free respect uphold implement honour honor withdraw return cancel allow hold punish prevent observe restore remove'.split(
    ' ',
  ),
);

/** "any attack must be avoided", "the troops must be withdrawn". */
function isDueDeed(tree: Tree, verb: number): boolean {
  return modalOf(tree, verb) === 'must' && OWED.has(lemmaAt(tree, verb));
}

/** Who is to do what must be done: whoever is named with "by", or whose thing it is. */
function doersOf(
  tree: Tree,
  block: number,
  verb: number,
  speakers: readonly Actor[],
  who: Speakers,
): readonly Actor[] {
  const { subject, object } = readPredicate(tree, verb);
  const things = object === null ? [] : [object, ...bearersOf(tree, object, 'REQUEST')];
  for (const token of [...(subject === null ? [] : [subject]), ...things]) {
    const actors = who.actors({ block, token }, 'source').filter((a) => isOtherSide([a], speakers));
    if (actors.length > 0) return actors;
  }
  return [];
}

const BLAMED = new Set(['responsible', 'guilty', 'complicit', 'culpable', 'blame']);

/** "said Mali was responsible", "said Mali was behind the raid", "said Mali had shelled its border". */
function isBlame(
  view: View,
  block: number,
  verb: number,
  speakers: readonly Actor[],
  who: Speakers,
): boolean {
  const tree = view.trees[block];
  if (tree === null || tree === undefined || readModality(tree, verb).reality !== 'real')
    return false;
  if (isNegated(tree, verb)) return false;
  if (lemmaAt(tree, verb) !== 'be')
    return (
      isWrong(tree, verb) ||
      (isForce(view, block, verb) && isOnSpeakers(tree, block, verb, speakers, who))
    );
  return (
    childrenBy(tree, verb, 'acomp', 'xcomp').some((c) => BLAMED.has(lemmaAt(tree, c))) ||
    prepObjects(tree, verb, ['behind']).length > 0
  );
}

/** What is a charge wherever it is said of another. */
const WRONGS: ReadonlySet<string> = new Set(
  'violate breach meddle interfere lie cheat spy plot orchestrate mastermind instigate incite flout'.split(
    ' ',
  ),
);
const BACKING: ReadonlySet<string> = new Set(
  'shelter harbour harbor arm train fund finance sponsor back support supply'.split(' '),
);
const OUTLAWS: ReadonlySet<string> = new Set(
  'rebel terrorist militant insurgent terrorism separatist mercenary militia'.split(' '),
);

/** "is sheltering rebels", "has violated the truce". */
function isWrong(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb);
  return (
    WRONGS.has(lemma) ||
    (BACKING.has(lemma) &&
      childrenBy(tree, verb, 'dobj').some((object) => OUTLAWS.has(lemmaAt(tree, object))))
  );
}

/** Deeds that are alleged of another rather than told: an expulsion is done in the open. */
function isForce(view: View, block: number, verb: number): boolean {
  const situations = view.situations[block]?.get(verb) ?? [];
  return situations.some((s) => FORCE.has(view.ontology.acts.get(s.rule.act)?.plover ?? ''));
}

const FORCE = new Set(['ASSAULT', 'COERCE']);

/** Whether a deed falls on the speakers' own side. */
function isOnSpeakers(
  tree: Tree,
  block: number,
  verb: number,
  speakers: readonly Actor[],
  who: Speakers,
): boolean {
  const { object } = readPredicate(tree, verb);
  const named = [
    ...(object === null ? [] : [object, ...bearersOf(tree, object, 'ASSAULT')]),
    ...prepObjects(tree, verb, ['on', 'against', 'in', 'into', 'at']),
  ];
  return named.some((token) => isOwnSide(who.actors({ block, token }, 'target'), speakers));
}

/** Whom an announced deed names: its receiver, its object, or whoever it is done with, to or against. */
function sufferersOf(
  tree: Tree,
  block: number,
  verb: number,
  speakers: readonly Actor[],
  who: Speakers,
): readonly Actor[] {
  const { dative, object } = readPredicate(tree, verb);
  const named = [dative, object].flatMap((token) => (token === null ? [] : [token]));
  const nouns = [verb, ...(object === null ? [] : [object])];
  const beside = nouns.flatMap((n) => prepObjects(tree, n, ['to', 'with', 'for', 'against', 'on']));
  for (const token of [...named, ...beside]) {
    const actors = who
      .actors({ block, token }, 'about')
      .filter((a) => a.kind !== 'place' && !isOwnSide([a], speakers));
    if (actors.length > 0) return actors;
  }
  return [];
}

/** On whom a refusal or a threat hangs: "will not lift it until *Cuba* yields". */
function yieldersOf(
  tree: Tree,
  block: number,
  verb: number,
  speakers: readonly Actor[],
  who: Speakers,
): readonly Actor[] {
  return awaitedSubjects(tree, verb)
    .flatMap((token) => who.actors({ block, token }, 'source'))
    .filter((a) => !isOwnSide([a], speakers));
}

/** Whether what is announced would be an act of material conflict. */
function isHostile(view: View, block: number, verb: number): boolean {
  const situations = view.situations[block]?.get(verb) ?? [];
  return situations.some((s) => view.ontology.acts.get(s.rule.act)?.quad === 'material-conflict');
}

function isConditional(tree: Tree, verb: number): boolean {
  const mark = childBy(tree, verb, 'mark');
  return mark !== null && ['if', 'unless', 'whether'].includes(lemmaAt(tree, mark));
}

/** Whether all of these are somebody other than the speakers' side. */
export function isOtherSide(actors: readonly Actor[], speakers: readonly Actor[]): boolean {
  return actors.every(
    (a) => a.country !== null && speakers.every((s) => s.country !== a.country && s.id !== a.id),
  );
}

/** Whether any of these is the speakers themselves or speaks for the same state. */
export function isOwnSide(actors: readonly Actor[], speakers: readonly Actor[]): boolean {
  return actors.some((a) =>
    speakers.some((s) => s.id === a.id || (s.country !== null && s.country === a.country)),
  );
}
