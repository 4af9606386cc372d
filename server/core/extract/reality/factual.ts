import type { Act } from '../../../model/ontology.ts';
import type { Situation } from '../rules/slots.ts';
import {
  ancestorsOf,
  childBy,
  childrenBy,
  childrenOf,
  depAt,
  headOf,
  isVerb,
  lemmaAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words beside a noun of deed that leave open whether it was done. */
const OPEN = words(
  'any no possible potential planned alleged future further fresh new likely threatened feared imminent eventual hypothetical expected another impending upcoming forthcoming scheduled proposed postponed cancelled canceled prospective would-be attempted terror heart verbal',
);
/** Verbs and nouns under which a deed is only thought of, wanted or warned of. */
const THINKING = words(
  'look hope fear threaten plan prevent avoid avert deter deny foil thwart expect anticipate warn allege suspect imagine risk want seek propose consider contemplate discuss oppose order demand urge stop simulate rehearse predict authorize approve support prepare call accuse blame threat plan risk danger fear possibility prospect chance opportunity hope readiness need agenda arrangement warning allegation accusation suspicion claim talk case event denial call preparation response retaliation defence defense protection target ability capability capacity',
);
/** Talk about a deed that is known ("Chad's raid") leaves it a fact. */
const KNOWING = words(
  'discuss oppose stop call accuse blame support response retaliation defence defense talk case event order',
);
/** What is done to a deed before it is done, or instead of it. */
const ABANDONING = words(
  'plan schedule propose postpone cancel delay expect arrange avoid boycott skip refuse reject suspend want seek fear rule',
);
/** What is said of a deed that has not been done: "the invasion is imminent". */
const NOT_DONE = words(
  'imminent possible impossible likely unlikely inevitable probable planned scheduled due expected necessary needed welcome premature unnecessary conceivable unavoidable',
);
/** Verbs that only tell that a deed is, or is not: what is feared or hoped under them was not. */
const EXISTING = words('be occur happen take come begin start follow loom');
/** "working towards a meeting", "remarks regarding talks", "settled through talks": it need not have been held. */
const AHEAD = words('toward towards pending regarding concerning through via');
const EARLIER = words('ahead advance');
const CONDITIONAL = words('if unless whether');
const MODAL = words('could would should may might can must');

/** Verbs of those who talk: what hangs on them as a gerund of force is what they talk of. */
const TALKING = words(
  'discuss say note tell talk speak stress meet condemn urge welcome underscore emphasize reiterate express mention address review describe highlight reaffirm affirm outline recognize acknowledge',
);

/** "They discussed the drones, shelling its ports": those who talk attack nobody. */
export function isOnlyTalkedOf(tree: Tree, { trigger, predicate }: Situation, act: Act): boolean {
  if (predicate?.via !== 'matrix' || !isDeedBeside(tree, trigger, act)) return false;
  return ancestorsOf(tree, trigger).some(
    (at) => isVerb(tree, at) && TALKING.has(lemmaAt(tree, at)),
  );
}

/** Force in any gerund; what one gives way to only in one beside the clause: "noted the plan, allowing both to live". */
function isDeedBeside(tree: Tree, trigger: number, act: Act): boolean {
  if (act.quad === 'material-conflict') return true;
  return act.plover === 'YIELD' && depAt(tree, trigger) === 'advcl';
}

/** Whether a noun tells of a deed as done: "Chad's raid on Mali", not "fears a raid", "any raid"; where a verb carries it, that verb's own modal and negation are read elsewhere. */
export function isFactual(tree: Tree, noun: number, isCarried: boolean): boolean {
  if (childrenOf(tree, noun).some((c) => OPEN.has(textAt(tree, c)))) return false;
  if (['pobj', 'dobj'].includes(depAt(tree, noun)) && AHEAD.has(textAt(tree, headOf(tree, noun))))
    return false;
  if (isStillToCome(tree, noun)) return false;
  const isKnown = childBy(tree, noun, 'poss') !== null;
  let at = noun;
  for (let depth = 0; depth < 8 && headOf(tree, at) !== at; depth += 1) {
    at = headOf(tree, at);
    if (THINKING.has(lemmaAt(tree, at)) && !(isKnown && KNOWING.has(lemmaAt(tree, at))))
      return false;
    if (!isVerb(tree, at)) continue;
    if (isNotDone(tree, at) || isOnlyThought(tree, at)) return false;
    if (isCarried) return true;
    const beside = childrenOf(tree, at);
    return !beside.some(
      (c) =>
        (depAt(tree, c) === 'mark' && CONDITIONAL.has(textAt(tree, c))) ||
        (depAt(tree, c) === 'aux' && MODAL.has(textAt(tree, c))) ||
        depAt(tree, c) === 'neg',
    );
  }
  return true;
}

/** "spoke ahead of the meeting": what comes after what is told. */
function isStillToCome(tree: Tree, noun: number): boolean {
  const of = headOf(tree, noun);
  return (
    depAt(tree, noun) === 'pobj' && textAt(tree, of) === 'of' && EARLIER.has(textAt(tree, of - 1))
  );
}

/** "a visit is planned", "an invasion was not imminent". */
function isNotDone(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, 'acomp', 'attr').some((c) => NOT_DONE.has(textAt(tree, c))) ||
    (childBy(tree, verb, 'nsubjpass') !== null &&
      (ABANDONING.has(lemmaAt(tree, verb)) ||
        childrenBy(tree, verb, 'prt').some((c) => textAt(tree, c) === 'off')))
  );
}

/** "feared that an invasion was under way": a deed that is there only in somebody's mind. */
function isOnlyThought(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb);
  return (
    above !== verb &&
    EXISTING.has(lemmaAt(tree, verb)) &&
    ['ccomp', 'acl'].includes(depAt(tree, verb)) &&
    THINKING.has(lemmaAt(tree, above))
  );
}
