import type { Actor } from '../../../model/entity.ts';
import { prepObjects } from '../syntax/phrase.ts';
import type { Speakers } from './speakers.ts';
import { childrenBy, headOf, lemmaAt, textAt, type Tree } from '../syntax/tree.ts';
import type { View } from '../view.ts';

const JUDGING = new Set(['regard', 'treat', 'consider', 'view', 'see', 'take', 'interpret']);
const WARS = new Set(['war', 'aggression', 'hostility']);

/** "would treat it as an act of war": who says so threatens to answer it as one. */
export function isCauseForWar(tree: Tree, verb: number): boolean {
  return JUDGING.has(lemmaAt(tree, verb)) && warsOf(tree, verb).length > 0;
}

/** "as an act *of war*", "as cause *for war*", "as *aggression*". */
function warsOf(tree: Tree, verb: number): readonly number[] {
  const heads = [verb, ...childrenBy(tree, verb, 'dobj')];
  const judged = [
    ...heads.flatMap((head) => prepObjects(tree, head, ['as'])),
    ...childrenBy(tree, verb, 'oprd'),
  ];
  return [...judged, ...judged.flatMap((noun) => prepObjects(tree, noun, ['of', 'for']))].filter(
    (noun) => WARS.has(lemmaAt(tree, noun)),
  );
}

/** Whose war it would be: "an act of war *by Chile*", "cause for war *with Chile*". */
export function foesOf(tree: Tree, block: number, verb: number, who: Speakers): readonly Actor[] {
  return warsOf(tree, verb)
    .flatMap((war) => [war, headOf(tree, headOf(tree, war))])
    .flatMap((noun) => prepObjects(tree, noun, ['by', 'with', 'against', 'from']))
    .flatMap((token) => who.actors({ block, token }, 'about'))
    .filter((a) => a.kind !== 'place');
}

/** "Unless they leave, we will cut the power": what is done to those who do not yield, where it is no kindness. */
export function isUltimatum(view: View, tree: Tree, block: number, verb: number): boolean {
  const isUnless = childrenBy(tree, verb, 'advcl').some((c) =>
    childrenBy(tree, c, 'mark').some((m) => textAt(tree, m) === 'unless'),
  );
  const situations = view.situations[block]?.get(verb) ?? [];
  const isKind = situations.some((s) =>
    view.ontology.acts.get(s.rule.act)?.quad.endsWith('cooperation'),
  );
  return isUnless && !isKind;
}

const ANSWERING = new Set(['respond', 'retaliate', 'react', 'reply', 'answer', 'act', 'strike']);
const FORCEFULLY = new Set(
  'decisively swiftly strongly forcefully firmly harshly severely resolutely fiercely'.split(' '),
);

/** "will respond decisively if Peru invades": who does what is answered so; nobody where it is no threat. */
export function answeredSubjects(tree: Tree, verb: number): readonly number[] {
  const isForceful =
    lemmaAt(tree, verb) === 'retaliate' ||
    childrenBy(tree, verb, 'advmod').some((c) => FORCEFULLY.has(textAt(tree, c)));
  if (!ANSWERING.has(lemmaAt(tree, verb)) || !isForceful) return [];
  return childrenBy(tree, verb, 'advcl')
    .filter((c) => childrenBy(tree, c, 'mark').some((m) => textAt(tree, m) === 'if'))
    .flatMap((c) => childrenBy(tree, c, 'nsubj', 'nsubjpass').slice(0, 1));
}
