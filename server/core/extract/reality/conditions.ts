import {
  childBy,
  childrenBy,
  childrenOf,
  depAt,
  headOf,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OPEN_QUESTIONS = words('if unless whether lest provided providing');
/** What a clause is told to hang on; "whether or not" makes no condition. */
const CONDITIONS = words('if unless provided providing');
/** "in the event that", "on condition that". */
const CASES = words('event case condition premise assumption');
const INVERTED = words('had should were');
/** Times that have not come while what hangs on them is still to come: "will talk once they leave". */
const AWAITED = words('until till once when whenever before unless');
const TELLING = /^(?:VBD|VBN)$/u;

/** Whether a clause only supposes its deed: "if it attacks", "had it attacked", "in the event that it attacks". */
export function isSupposed(tree: Tree, verb: number): boolean {
  if (marksOf(tree, verb).some((m) => OPEN_QUESTIONS.has(textAt(tree, m)))) return true;
  if (isInverted(tree, verb) || isCase(tree, verb)) return true;
  return isJoinedClause(tree, verb) && isSupposed(tree, headOf(tree, verb));
}

/** "unless Peru apologized and Bolivia withdrew": the second clause stands under the first one's mark. */
function isJoinedClause(tree: Tree, verb: number): boolean {
  const head = headOf(tree, verb);
  return depAt(tree, verb) === 'conj' && isVerb(tree, head) && depAt(tree, head) !== 'ROOT';
}

/** Whether what a clause announces is told to hang on something: "would leave if it attacked", "otherwise it will leave". */
export function hasCondition(tree: Tree, verb: number): boolean {
  const own = [verb, ...tellersAbove(tree, verb)];
  return own.some((v) => childrenOf(tree, v).some((c) => isCondition(tree, c)));
}

/** The verbs that the clause is told by or joined to: "If it attacks, Oslo said, it would leave". */
function tellersAbove(tree: Tree, verb: number): readonly number[] {
  const head = headOf(tree, verb);
  const isTold = ['ccomp', 'conj'].includes(depAt(tree, verb)) && head !== verb;
  return isTold && isVerb(tree, head) ? [head, ...tellersAbove(tree, head)] : [];
}

function isCondition(tree: Tree, i: number): boolean {
  switch (depAt(tree, i)) {
    case 'advcl':
      return marksOf(tree, i).some((m) => CONDITIONS.has(textAt(tree, m))) || isInverted(tree, i);
    case 'prep':
      return childrenBy(tree, i, 'pobj').some((noun) => isNamedCase(tree, noun));
    case 'advmod':
      return textAt(tree, i) === 'otherwise';
    default:
      return false;
  }
}

/** "in that case", "in such an event", "in the event of an attack". */
function isNamedCase(tree: Tree, noun: number): boolean {
  const isThat = childrenOf(tree, noun).some((c) => ['that', 'such'].includes(textAt(tree, c)));
  const isOf = childrenBy(tree, noun, 'prep', 'relcl', 'acl').some(
    (c) => textAt(tree, c) === 'of' || isVerb(tree, c),
  );
  return CASES.has(lemmaAt(tree, noun)) && (isThat || isOf);
}

function isCase(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  return (
    ['acl', 'relcl'].includes(depAt(tree, verb)) &&
    CASES.has(lemmaAt(tree, noun)) &&
    depAt(tree, noun) === 'pobj'
  );
}

/** "had Chile attacked", "should Chile attack", "were Chile to attack". */
function isInverted(tree: Tree, verb: number): boolean {
  const [first] = childrenBy(tree, verb, 'aux', 'auxpass', 'nsubj', 'nsubjpass');
  return (
    depAt(tree, verb) === 'advcl' &&
    first !== undefined &&
    depAt(tree, first).startsWith('aux') &&
    INVERTED.has(textAt(tree, first)) &&
    childrenBy(tree, verb, 'nsubj', 'nsubjpass').some((s) => s > first && s < verb)
  );
}

/** Whether a clause names the time for which a deed waits: "until it withdraws". */
export function isAwaited(tree: Tree, verb: number): boolean {
  return marksOf(tree, verb).some((m) => AWAITED.has(textAt(tree, m)));
}

const YIELDING = words('until till unless');

/** Who must do something before a deed is done or undone: "will not talk until *Cuba* yields", "if *Cuba* does not yield". */
export function awaitedSubjects(tree: Tree, verb: number): readonly number[] {
  const below = childrenBy(tree, verb, 'xcomp', 'ccomp');
  return [verb, ...below]
    .flatMap((v) => childrenBy(tree, v, 'advcl'))
    .filter((c) => isYielding(tree, c))
    .flatMap((c) => childrenBy(tree, c, 'nsubj', 'nsubjpass').slice(0, 1));
}

function isYielding(tree: Tree, clause: number): boolean {
  const marks = marksOf(tree, clause).map((m) => textAt(tree, m));
  const isNot = childrenBy(tree, clause, 'neg').length > 0;
  return marks.some((m) => YIELDING.has(m) || (m === 'if' && isNot));
}

function marksOf(tree: Tree, verb: number): readonly number[] {
  return childrenBy(tree, verb, 'mark', 'advmod').filter((m) => m < verb);
}

/** Whether a clause stands in the words of a past report, where "will" becomes "would". */
export function isToldInPast(tree: Tree, verb: number): boolean {
  const framing = childrenBy(tree, verb, 'parataxis');
  if (framing.some((v) => isPast(tree, v))) return true;
  let at = verb;
  for (let depth = 0; depth < 8 && headOf(tree, at) !== at; depth += 1) {
    const dep = depAt(tree, at);
    at = headOf(tree, at);
    if (dep === 'ccomp' && isPast(tree, at)) return !isVerbatim(tree, at, verb);
  }
  return false;
}

function isPast(tree: Tree, verb: number): boolean {
  return TELLING.test(tagAt(tree, verb));
}

/** Whether a quotation opens or closes between two words. */
function isVerbatim(tree: Tree, a: number, b: number): boolean {
  const marks = tree.tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .filter((t) => /^(?:["“”„«»]|``|'')$/u.test(t.text));
  return marks.length % 2 === 1;
}

/** "demanded that they be freed": what is only asked for. */
export function isSubjunctive(tree: Tree, verb: number): boolean {
  return (
    depAt(tree, verb) === 'ccomp' &&
    childrenBy(tree, verb, 'auxpass').some((c) => textAt(tree, c) === 'be') &&
    childBy(tree, verb, 'aux') === null
  );
}
