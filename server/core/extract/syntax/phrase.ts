import {
  childBy,
  childrenBy,
  childrenOf,
  depAt,
  firstConjunct,
  headOf,
  isNoun,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from './tree.ts';

/** Nouns that only measure what follows: "three sets of sanctions" are sanctions. */
const MEASURES = new Set(
  'set series round package raft wave range number list couple dozen pair lot bunch kind sort form piece batch tranche hundred thousand million billion group contingent member majority part handful crowd team convoy unit score'.split(
    ' ',
  ),
);

/** Objects of the prepositions named, in order, under a head; also participles ("after meeting"). */
export function prepObjects(
  tree: Tree,
  head: number,
  prepositions: readonly string[],
): readonly number[] {
  const found: number[] = [];
  for (const prep of childrenBy(tree, head, 'prep', 'dative', 'agent', 'prt')) {
    if (!prepositions.includes(textAt(tree, prep))) continue;
    const object = childBy(tree, prep, 'pobj', 'pcomp');
    if (object !== null) found.push(object);
    else found.push(...nestedObjects(tree, prep), ...sharedObjects(tree, prep));
    found.push(...joinedObjects(tree, prep));
  }
  return found;
}

/** "on eight people and *on five firms*": the phrase that is joined to another. */
function joinedObjects(tree: Tree, prep: number): readonly number[] {
  return childrenBy(tree, prep, 'conj').flatMap((other) =>
    textAt(tree, other) === textAt(tree, prep) ? childrenBy(tree, other, 'pobj').slice(0, 1) : [],
  );
}

/** "solidarity with and support *for* Chad": a preposition without an object shares that of the next one. */
function sharedObjects(tree: Tree, prep: number): readonly number[] {
  if (!['and', 'or'].includes(textAt(tree, prep + 1))) return [];
  const next = [prep + 2, prep + 3].find((i) => depAt(tree, i) === 'prep');
  return next === undefined ? [] : childrenBy(tree, next, 'pobj').slice(0, 1);
}

/** "in response to X", "because of X", "out at X": the inner preposition's object. */
function nestedObjects(tree: Tree, prep: number): readonly number[] {
  return childrenBy(tree, prep, 'prep').flatMap((inner) => {
    const object = childBy(tree, inner, 'pobj');
    return object === null ? [] : [object];
  });
}

/** The noun that counts: behind "a series of", with all that is joined to it by "and". */
export function contentNouns(tree: Tree, noun: number): readonly number[] {
  const inner = isMeasure(tree, noun) ? prepObjects(tree, noun, ['of', 'in']) : [];
  return [noun, ...inner].flatMap((n) => [n, ...conjuncts(tree, n)]);
}

/** "dozens of prisoners", "11 of the prisoners", and the state that is only one of siege. */
export function isMeasure(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  if (lemma !== 'state') return MEASURES.has(lemma) || tagAt(tree, noun) === 'CD';
  return prepObjects(tree, noun, ['of']).some((o) =>
    ['siege', 'emergency', 'alert', 'war'].includes(lemmaAt(tree, o)),
  );
}

/** What is joined to a token by "and", "or" or commas. */
export function conjuncts(tree: Tree, i: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  return childrenBy(tree, i, 'conj').flatMap((c) => [c, ...conjuncts(tree, c, depth + 1)]);
}

/** Whose a thing is: "Russia's attack", "the Russian attack", "an attack by Russia". */
export function ownersOf(tree: Tree, noun: number): readonly number[] {
  const poss = childBy(tree, noun, 'poss');
  if (poss !== null && !isTime(tree, poss)) return [poss];
  const by = prepObjects(tree, noun, ['by']);
  if (by.length > 0) return by;
  if (isTitled(tree, noun)) return [];
  return childrenOf(tree, noun)
    .filter((c) => ['amod', 'compound', 'nmod'].includes(depAt(tree, c)))
    .flatMap((c) => (textAt(tree, c) === 'led' ? childrenBy(tree, c, 'npadvmod', 'amod') : [c]))
    .filter((c) => isNameLike(tree, c));
}

/** Names of what belongs to nobody whom they name: "the Good Friday Agreement". */
const TITLED = new Set(
  'agreement accord treaty pact convention protocol charter declaration'.split(' '),
);

function isTitled(tree: Tree, noun: number): boolean {
  return tagAt(tree, noun).startsWith('NNP') && TITLED.has(textAt(tree, noun));
}

function isNameLike(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined) return false;
  return (
    token.entity === 'NORP' ||
    token.entity === 'GPE' ||
    token.tag.startsWith('NNP') ||
    /^\p{Lu}/u.test(token.text)
  );
}

/** The noun that a noun phrase hangs on: "Russia's agreement on a partnership". */
export function nounAbove(tree: Tree, noun: number): number | null {
  const prep = headOf(tree, noun);
  if (depAt(tree, noun) !== 'pobj' || depAt(tree, prep) !== 'prep') return null;
  const above = headOf(tree, prep);
  return isNoun(tree, above) ? above : null;
}

/** Verbs whose object is a deed that takes place: talks that one rejects or seeks are none. */
const CARRYING = new Set(
  'hold have host begin start open continue resume conclude end finish complete close attend join conduct lead pay make enter follow wrap undertake chair convene use leave'.split(
    ' ',
  ),
);

/** "accused each other", "thanked one another", "each warned the other". */
export function isEachOther(tree: Tree, i: number): boolean {
  if (textAt(tree, i) === 'one') return textAt(tree, i + 1) === 'another';
  if (textAt(tree, i) === 'other' && textAt(tree, i - 1) === 'the')
    return childrenBy(tree, headOf(tree, i), 'nsubj').some((s) => textAt(tree, s) === 'each');
  const first = { other: 'each', another: 'one' }[textAt(tree, i)];
  return first !== undefined && textAt(tree, i - 1) === first;
}

/** Phrases that tell when or where a deed was done, not of what: "during talks", not "for talks". */
const ATTENDING = new Set(
  'in at on during after before following amid with to through from by'.split(' '),
);

/** The verb that a noun phrase belongs to, as its object or in a phrase beside it. */
export function supportOf(tree: Tree, noun: number): number | null {
  const head = headOf(tree, noun);
  if (head === noun) return null;
  if (isVerb(tree, head))
    return depAt(tree, noun) === 'dobj' && !CARRYING.has(lemmaAt(tree, head)) ? null : head;
  const isPhrase = depAt(tree, noun) === 'pobj' && ATTENDING.has(textAt(tree, head));
  const verb = headOf(tree, head);
  return isPhrase && isVerb(tree, verb) ? verb : null;
}

/** Things that speak for whoever issued them: "a joint statement by …". */
const VEHICLES = new Set(
  'statement readout communique communiqué declaration letter note report remark comment message release article interview speech tweet post resolution decision vote move report'.split(
    ' ',
  ),
);

/** Whoever has seen what others wrote has not written it: "reports seen by the agency". */
const READ = new Set(
  'see obtain review read view cite hear examine receive acquire leak quote'.split(' '),
);

/** Offices that stand before what they issue: "a ministry statement". */
const OFFICES = new Set(
  'ministry embassy government presidency office army police department council'.split(' '),
);

/** What a state fights with acts for it. */
const INSTRUMENTS = new Set(
  'aircraft warplane plane jet drone warship ship vessel submarine tank artillery missile rocket helicopter strike airstrike bomber fighter shell shelling attack bombing raid bombardment assault offensive gunfire barrage bomb explosion blast'.split(
    ' ',
  ),
);

/** Who stands behind a thing that speaks: its author, its signers, or whoever issues it in this clause. */
export function authorsOf(tree: Tree, noun: number): readonly number[] {
  if (INSTRUMENTS.has(lemmaAt(tree, noun))) {
    const firing = childrenBy(tree, noun, 'acl').flatMap((c) => prepObjects(tree, c, ['by']));
    return [...ownersOf(tree, noun), ...firing];
  }
  if (lemmaAt(tree, noun) === 'other' && depAt(tree, noun) === 'conj')
    return [firstConjunct(tree, noun)];
  if (!VEHICLES.has(lemmaAt(tree, noun))) return [];
  const named = [
    ...childrenBy(tree, noun, 'poss').filter((c) => !isTime(tree, c)),
    ...prepObjects(tree, noun, ['by', 'from', 'of']),
    ...childrenBy(tree, noun, 'compound').filter((c) => OFFICES.has(lemmaAt(tree, c))),
  ];
  if (named.length > 0) return named;
  const signers = childrenBy(tree, noun, 'acl')
    .filter((c) => !READ.has(lemmaAt(tree, c)))
    .flatMap((c) => prepObjects(tree, c, ['by']));
  if (signers.length > 0) return signers;
  const verb = headOf(tree, noun);
  if (depAt(tree, noun) !== 'dobj' || !isVerb(tree, verb)) return [];
  const issuer = childBy(tree, verb, 'nsubj');
  return issuer === null ? [] : [issuer];
}

function isTime(tree: Tree, i: number): boolean {
  return ['DATE', 'TIME'].includes(tree.tokens[i]?.entity ?? '');
}
