import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import {
  bearersOf,
  groundsOf,
  isRuling,
  patientsOf,
  purposesOf,
  settingsOf,
  standpointsOf,
} from './bearers.ts';
import {
  crossesQuote,
  isContested,
  isOther,
  NOBODY,
  ON_GROUND,
  unique,
  type Party,
} from './parties.ts';
import { awaitedSubjects } from './reality/conditions.ts';
import type { Rule } from './rules/rule.ts';
import { slot, type Situation } from './rules/slots.ts';
import type { Speakers } from './speech/speakers.ts';
import { depAt, headOf, isNoun, lemmaAt, type Tree } from './syntax/tree.ts';

/** Meetings, pledges and statements are with and to those named, not with whoever a topic belongs to. */
const NAMED_ONLY = new Set(['CONSULT', 'STATEMENT', 'COOPERATE', 'AGREE']);
const PLACES = 'prep:in|at|near|across|into|throughout';

/** "in retaliation for Chad's raid" tells of no place. */
const REASONS = new Set('retaliation response reply reaction revenge return'.split(' '));

/** A weapon's maker is not where it falls. */
function groundUnder(tree: Tree, { noun }: Situation, act: Act, head: number): readonly number[] {
  return head === noun && act.plover === 'ASSAULT'
    ? settingsOf(tree, head)
    : standpointsOf(tree, head);
}

/** Also of a place told behind the deed: "condemned the arrest of reporters on Monday in Chad". */
function ruledGrounds(
  tree: Tree,
  situation: Situation,
  heads: readonly number[],
): readonly number[] {
  const ruled = heads.filter((head) => isRuling(tree, head));
  const beside = slot(tree, situation, 'prep:in').filter((place) => ruled.some((r) => r < place));
  return [...ruled.flatMap((head) => groundsOf(tree, head)), ...beside];
}

/** Acts that are told to whoever could avert them by yielding. */
const AVERTED = new Set(['REJECTED', 'THREATENED']);

/** "will not lift it until Cuba yields", "threatened to leave unless Cuba paid": on whom it hangs. */
export function awaitedParty(
  tree: Tree,
  { block, trigger }: Situation,
  act: Act,
  speakers: Speakers,
  others: readonly Actor[],
): Party {
  if (!AVERTED.has(act.name)) return NOBODY;
  const tokens = awaitedSubjects(tree, trigger);
  const actors = unique(tokens.flatMap((token) => speakers.actors({ block, token }, 'source')));
  const path = 'clause.subject';
  return { actors: actors.filter((a) => isOther(a, others, path)), tokens, path };
}

/** Where the target is a thing or deed, whoever it belongs to, or whose land it is done on. */
export function bearerOf(
  tree: Tree,
  situation: Situation,
  act: Act,
  speakers: Speakers,
  source: Party,
): Party {
  const others = source.actors;
  if (NAMED_ONLY.has(act.plover) || isAmong(act, situation.rule, others)) return NOBODY;
  const isOnGround = ON_GROUND.has(act.plover);
  const paths = situation.rule.target;
  const heads = paths.flatMap((path) => headsOf(tree, situation, path));
  const places =
    isOnGround && paths.length > 0
      ? slot(tree, situation, PLACES).filter((place) => !REASONS.has(lemmaAt(tree, place)))
      : [];
  const candidates = [
    ...heads.flatMap((head) =>
      head === situation.noun
        ? patientsOf(tree, head, act.plover)
        : bearersOf(tree, head, act.plover),
    ),
    ...(isOnGround ? heads.flatMap((head) => groundUnder(tree, situation, act, head)) : []),
    ...places.flatMap((place) => [place, ...standpointsOf(tree, place)]),
    ...(act.plover === 'ACCUSE' ? ruledGrounds(tree, situation, heads) : []),
    ...(act.plover === 'AID' ? purposesOf(tree, situation.support, heads) : []),
  ].filter((t) => !crossesQuote(situation, t, speakers) && !isInName(tree, t, source.tokens));
  for (const token of candidates) {
    const found = speakers.actors({ block: situation.block, token }, 'target');
    const actors = unique(found).filter((a) =>
      a.kind === 'place' ? isContested(act, a, others) : isOther(a, others, 'object.owner'),
    );
    if (actors.length > 0) return { actors, tokens: [token], path: 'object.owner' };
  }
  return NOBODY;
}

/** "made by Chad's envoy": whose one of those who act is says nothing of whom it is done to. */
function isInName(tree: Tree, token: number, names: readonly number[]): boolean {
  let at = token;
  while (NAMING.has(depAt(tree, at)) && headOf(tree, at) !== at) {
    at = headOf(tree, at);
    if (names.includes(at)) return true;
  }
  return false;
}

const NAMING = new Set(['poss', 'compound', 'amod', 'nmod', 'appos']);

/** Several who act with or on each other need nobody else. */
function isAmong(act: Act, rule: Rule, sources: readonly Actor[]): boolean {
  return (act.isReciprocal || rule.isMutual) && sources.length > 1;
}

/** The nouns along a path: whoever "object.prep:on" does not find may still be told of beside the object. */
function headsOf(tree: Tree, situation: Situation, path: string): readonly number[] {
  const steps = path.split('.');
  const tokens = steps.flatMap((_, n) =>
    slot(tree, situation, steps.slice(0, steps.length - n).join('.')),
  );
  return tokens.filter((t) => isNoun(tree, t) && !REASONS.has(lemmaAt(tree, t)));
}
