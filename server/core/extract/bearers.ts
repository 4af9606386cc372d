import type { PloverType } from '../../model/ontology.ts';
import { contentNouns, ownersOf, prepObjects } from './syntax/phrase.ts';
import { childrenBy, isInfinitival, lemmaAt, textAt, type Tree } from './syntax/tree.ts';

/** Who stands behind a deed or thing that is judged: "the attack on Mali" is not Mali's. */
const AUTHORS = ['by', 'of', 'from', 'between'];
/** With whom or on whom: a talk refused, a ban lifted. */
const PARTIES = [...AUTHORS, 'with', 'to', 'for', 'against', 'on'];
const BELONGING: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  ACCUSE: AUTHORS,
  REQUEST: AUTHORS,
  SUPPORT: [...AUTHORS, 'for'],
};
/** What only those who rule a land do there. */
const RULING = new Set(
  'violation abuse crackdown clampdown repression suppression persecution censorship detention arrest jailing imprisonment sentencing conviction prosecution trial'.split(
    ' ',
  ),
);
/** What one does for people in need by helping: "funds to fight the drought in Chad". */
const HELPING = new Set(
  'help assist support feed shelter treat house rescue save protect aid relieve ease address tackle fight combat contain meet pay cover cope rebuild restore stabilize provide respond vaccinate'.split(
    ' ',
  ),
);
/** Verbs that tell where people suffer: "hit by a flood in Chad". */
const AFFECTED = new Set('affect impact hit displace strike devastate ravage threaten'.split(' '));
/** Where a thing is: what is done to it there is done to the state whose land that is. */
const STANDING = ['in', 'at', 'near', 'of', 'across', 'throughout', 'inside', 'outside', 'around'];
/** Deeds whose "of" names the one who suffers them ("the killing of Malians") or what is made by them. */
const SUFFERED = new Set(
  'killing murder assassination bombing shelling arrest detention abduction kidnapping invasion occupation destruction annexation execution imprisonment persecution release return extradition expulsion deportation deployment death loss poisoning torture relocation displacement removal starvation besiegement siege assault beating stabbing rape lynching disappearance mistreatment wounding slaying slaughter massacre launch establishment creation opening reopening inauguration founding formation'.split(
    ' ',
  ),
);
/** Whoever gives the room for a thing does not own it: "talks hosted by Chad". */
const HOSTING = new Set(
  'host hold convene chair facilitate broker mediate sponsor attend organize organise'.split(' '),
);
/** People whom a deed befell have no part in it: "the victims of Chad's raid". */
const VICTIMS = new Set('victim casualty survivor sufferer'.split(' '));
const MAX_DEPTH = 4;

/** The nouns that a deed or thing belongs to, the nearest first: of "an offer by the envoy of Chad", "envoy", then "Chad". */
export function bearersOf(tree: Tree, noun: number, plover: PloverType): readonly number[] {
  return reach(tree, [noun], BELONGING[plover] ?? PARTIES);
}

/** Those on whom a carried deed falls: of "lifted its blockade of Chad's ports", "ports", then "Chad". */
export function patientsOf(tree: Tree, noun: number, plover: PloverType): readonly number[] {
  const wanted = BELONGING[plover] ?? PARTIES;
  const own = objectsOf(tree, noun, wanted);
  return [...own, ...reach(tree, own, wanted)];
}

/** The nouns that tell whose land people or things are on, the nearest first. */
export function standpointsOf(tree: Tree, noun: number): readonly number[] {
  return reach(tree, [noun], STANDING);
}

/** Where a carried deed or weapon falls, whoever it belongs to: "fired Norway's missiles in Chad". */
export function settingsOf(tree: Tree, noun: number): readonly number[] {
  const own = objectsOf(tree, noun, STANDING);
  return [...own, ...reach(tree, own, STANDING)];
}

/** Whether a noun names what only those who rule a land do there. */
export function isRuling(tree: Tree, noun: number): boolean {
  return RULING.has(lemmaAt(tree, noun));
}

/** Whose land it is that a state's own doing is told of: "abuses in Chad", "the crackdown on protesters in Chad". */
export function groundsOf(tree: Tree, noun: number): readonly number[] {
  return contentNouns(tree, noun)
    .filter((n) => isRuling(tree, n))
    .flatMap((n) => [n, ...prepObjects(tree, n, ['on', 'against', 'of'])])
    .flatMap((n) => standpointsOf(tree, n));
}

/** What help is for: "sent rice to feed families in Chad"; its people, and whose land they are on. */
export function purposesOf(tree: Tree, verb: number, nouns: readonly number[]): readonly number[] {
  const aims = [...childrenBy(tree, verb, 'advcl', 'xcomp'), ...clausesBeside(tree, nouns)].filter(
    (c) => HELPING.has(lemmaAt(tree, c)) && isInfinitival(tree, c),
  );
  const helped = aims.flatMap((c) => [
    ...childrenBy(tree, c, 'dobj').flatMap((o) => contentNouns(tree, o)),
    ...prepObjects(tree, c, ['for', 'with', 'to']),
  ]);
  return [...helped, ...reach(tree, helped, [...STANDING, 'for'])];
}

function clausesBeside(tree: Tree, nouns: readonly number[]): readonly number[] {
  return nouns.flatMap((noun) => childrenBy(tree, noun, 'acl'));
}

/** What befell people: of "families displaced by floods in Chad", "floods". */
function blowsOn(tree: Tree, noun: number): readonly number[] {
  return childrenBy(tree, noun, 'acl')
    .filter((c) => AFFECTED.has(lemmaAt(tree, c)))
    .flatMap((c) => prepObjects(tree, c, ['by']));
}

function reach(
  tree: Tree,
  nouns: readonly number[],
  prepositions: readonly string[],
): readonly number[] {
  const found: number[] = [];
  let layer = nouns;
  for (let depth = 0; depth < MAX_DEPTH && layer.length > 0; depth++) {
    layer = layer.flatMap((n) => below(tree, n, prepositions));
    found.push(...layer);
  }
  return found;
}

function below(tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] {
  if (VICTIMS.has(lemmaAt(tree, noun))) return ownersOf(tree, noun);
  const isSuffered = SUFFERED.has(lemmaAt(tree, noun));
  const wanted = isSuffered ? prepositions.filter((p) => p !== 'of') : prepositions;
  const blows = wanted.includes('in') ? blowsOn(tree, noun) : [];
  return [...ownersOf(tree, noun), ...objectsOf(tree, noun, wanted), ...blows];
}

/** In phrases of its own and of its clauses: "curbs on Chad", "curbs imposed on Chad". */
function objectsOf(tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] {
  const clauses = childrenBy(tree, noun, 'acl', 'relcl').filter((c) => !isOfPerson(tree, c));
  const ofClauses = clauses.flatMap((c) =>
    prepObjects(
      tree,
      c,
      HOSTING.has(lemmaAt(tree, c)) ? prepositions.filter((p) => p !== 'by') : prepositions,
    ).filter((o) => textAt(tree, o) !== 'them'),
  );
  return [...prepObjects(tree, noun, prepositions), ...ofClauses].flatMap((o) =>
    contentNouns(tree, o),
  );
}

/** "an officer who had worked for Chad": what people do elsewhere makes them nobody's. */
function isOfPerson(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, 'nsubj').some((c) => textAt(tree, c) === 'who');
}
