import type { Act } from '../../model/ontology.ts';
import type { Rule } from './rules/rule.ts';
import { slot, type Situation } from './rules/slots.ts';
import { tagAt, type Tree } from './syntax/tree.ts';

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

/** One can agree to do a thing alone; one cannot meet alone, nor reach an agreement. */
export function needsPartner(act: Act, rule: Rule): boolean {
  return act.name !== 'AGREED' || !rule.content.includes('clause');
}
