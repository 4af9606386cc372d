import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import type { Rule } from './rules/rule.ts';
import { slot, type Situation } from './rules/slots.ts';
import type { Party } from './parties.ts';
import { isOwnSide } from './speech/illocution.ts';
import type { Speakers } from './speech/speakers.ts';
import { childBy, childrenBy, lemmaAt, tagAt, type Tree } from './syntax/tree.ts';

/** "A and B held talks with the elders": both are on one side, and who is on the other stays open. */
export function isWithOthers(tree: Tree, situation: Situation, act: Act): boolean {
  const paths = situation.rule.target.filter((path) => /prep:(?:\w+\|)*with/u.test(path));
  return (
    act.plover === 'CONSULT' &&
    paths.some((path) =>
      slot(tree, situation, path).some((t) => /^(?:NNS|NNPS?|PRP)$/u.test(tagAt(tree, t))),
    )
  );
}

/** Those who serve whoever they are called the own of. */
const STAFF = new Set(
  'cabinet minister ministry team staff government administration delegation negotiator adviser advisor official aide diplomat envoy ambassador embassy army military force troop commander'.split(
    ' ',
  ),
);

/** "instructed their cabinets to act": an order within one's own house is asked of nobody else. */
export function isToOwnStaff(tree: Tree, { predicate }: Situation, act: Act): boolean {
  const object = predicate?.object ?? null;
  if (act.plover !== 'REQUEST' || object === null) return false;
  const word = lemmaAt(tree, object);
  if (!STAFF.has(word) && !STAFF.has(word.slice(0, -1))) return false;
  return childrenBy(tree, object, 'poss').some((c) => tagAt(tree, c) === 'PRP$');
}

/** One can agree to do a thing alone; one cannot meet alone, nor reach an agreement. */
export function needsPartner(act: Act, rule: Rule): boolean {
  return act.name !== 'AGREED' || !rule.content.includes('clause');
}

/** "remarks by Soto in a meeting with her counterpart": whose counterpart it is has met, whoever else the sentence is about. */
export function metBy(
  tree: Tree,
  { block }: Situation,
  act: Act,
  sources: readonly Actor[],
  target: Party,
  speakers: Speakers,
): readonly Actor[] {
  const owners = act.isReciprocal
    ? target.tokens
        .filter((token) => lemmaAt(tree, token) === 'counterpart')
        .flatMap((token) => childBy(tree, token, 'poss') ?? [])
        .filter((token) => tagAt(tree, token) === 'PRP$')
        .flatMap((token) => speakers.actors({ block, token }, 'about'))
    : [];
  return owners.length > 0 && !isOwnSide(owners, sources) ? owners : sources;
}
