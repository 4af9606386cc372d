import type { Act } from '../../model/ontology.ts';
import type { Rule } from './rules/rule.ts';
import { slot, type Situation } from './rules/slots.ts';
import { childrenBy, lemmaAt, tagAt, type Tree } from './syntax/tree.ts';

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
