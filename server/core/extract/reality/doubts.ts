import {
  childBy,
  childrenBy,
  depAt,
  headOf,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "feared that", "hoped that": nobody says that it is so. */
const UNSURE = words(
  'fear suspect hope wish doubt assume suppose imagine worry pretend dread guess speculate pray',
);
/** "demanded that they leave": what is wanted of others is not done by wanting it. */
const WANTING = words(
  'demand require recommend propose urge request order ask stipulate mandate beg plead command instruct advise prefer insist suggest',
);
const OPEN = words('possible likely unlikely probable improbable conceivable doubtful unclear');
/** "the risk that …" is there without the deed; whose "accusation that …" it is, is told elsewhere. */
const DOUBTFUL = words(
  'fear idea notion possibility probability likelihood risk danger chance hope wish demand proposal prospect belief speculation concern worry assumption threat',
);

/** "the fear that they had left": a clause that says what such a noun is about. */
export function isDoubtful(tree: Tree, verb: number, noun: number): boolean {
  const isMarked = childrenBy(tree, verb, 'mark').some((c) => textAt(tree, c) === 'that');
  return isMarked && (DOUBTFUL.has(lemmaAt(tree, noun)) || isUntrue(tree, noun));
}

const UNTRUE = words('false untrue wrong baseless unfounded groundless fake fabricated');
const REFUTING = words('deny reject dismiss refute rebut');

/** "Reports that … were false", "denied a report that …". */
function isUntrue(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  const isRefuted = depAt(tree, noun) === 'dobj' && REFUTING.has(lemmaAt(tree, verb));
  return (
    isRefuted || childrenBy(tree, verb, 'acomp', 'attr').some((c) => UNTRUE.has(lemmaAt(tree, c)))
  );
}

/** "feared that they had left", "demanded that they leave", "it is possible that they left". */
export function isUnsure(tree: Tree, verb: number, head: number): boolean {
  const lemma = lemmaAt(tree, head);
  if (UNSURE.has(lemma)) return true;
  if (WANTING.has(lemma)) return isSubjunctive(tree, verb);
  return childrenBy(tree, head, 'acomp').some((c) => OPEN.has(lemmaAt(tree, c)));
}

function isSubjunctive(tree: Tree, verb: number): boolean {
  return (
    ['VB', 'VBP'].includes(tagAt(tree, verb)) && childBy(tree, verb, 'aux', 'auxpass') === null
  );
}
