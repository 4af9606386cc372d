import {
  childBy,
  childrenBy,
  depAt,
  headOf,
  isInfinitival,
  isNoun,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from './tree.ts';

/** A verb with its logical arguments: who does it is the subject, in whatever voice it is told. */
export interface Predicate {
  readonly verb: number;
  readonly isPassive: boolean;
  readonly subject: number | null;
  readonly object: number | null;
  /** The receiver of "told him", "was told". */
  readonly dative: number | null;
  /** How the subject was come by, for confidence and tests. */
  readonly via: SubjectSource;
}
export type SubjectSource = 'own' | 'shared' | 'head' | 'control' | 'matrix' | 'none';

/** Verbs whose object is the one who is to do the infinitive: "urged Russia to stop". */
const OBJECT_CONTROL = new Set(
  'urge ask tell order force allow permit enable help invite persuade convince want expect warn press push encourage require request instruct command compel commit advise remind beg implore authorize appoint lead cause get let make see'.split(
    ' ',
  ),
);
const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$']);

interface Found {
  readonly token: number;
  readonly via: SubjectSource;
}

function isRelative(tree: Tree, i: number): boolean {
  return (
    RELATIVE_TAGS.has(tagAt(tree, i)) || (textAt(tree, i) === 'that' && depAt(tree, i) !== 'mark')
  );
}

/** Whether a verb form is passive: an auxiliary says so, or a bare participle beside its noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (childBy(tree, verb, 'auxpass', 'nsubjpass') !== null) return true;
  const isParticiple = ['VBN', 'VBD'].includes(tagAt(tree, verb));
  if (!isParticiple || childBy(tree, verb, 'aux') !== null) return false;
  if (isToldToAct(tree, verb) || isLeftSo(tree, verb)) return true;
  if (childBy(tree, verb, 'nsubj') !== null) return false;
  switch (depAt(tree, verb)) {
    case 'acl':
    case 'advcl':
      return childBy(tree, verb, 'dobj') === null && !isMistakenParticiple(tree, verb);
    case 'amod':
      return true;
    case 'conj':
      return isSharedPassive(tree, verb);
    default:
      return false;
  }
}

/** Verbs that take no infinitive without the one who is to do it: in "UN urged to act" the UN is urged. */
const TOLD = new Set(
  'urge tell order force allow permit enable invite persuade convince warn encourage instruct command compel advise remind authorize appoint'.split(
    ' ',
  ),
);
/** Verbs that find or leave somebody in a state: "left three soldiers wounded". */
const FINDING = new Set(['leave', 'see', 'find', 'keep', 'with']);

function isToldToAct(tree: Tree, verb: number): boolean {
  return (
    TOLD.has(lemmaAt(tree, verb)) &&
    childBy(tree, verb, 'dobj', 'dative') === null &&
    childrenBy(tree, verb, 'xcomp').some(
      (c) => isInfinitival(tree, c) && childBy(tree, c, 'nsubj') === null,
    )
  );
}

/** "with three soldiers killed", "left four policemen wounded": a participle that says what befell its noun. */
function isLeftSo(tree: Tree, verb: number): boolean {
  return (
    ['VBN', 'VBD'].includes(tagAt(tree, verb)) &&
    ['pcomp', 'ccomp', 'xcomp', 'advcl'].includes(depAt(tree, verb)) &&
    FINDING.has(lemmaAt(tree, headOf(tree, verb))) &&
    childBy(tree, verb, 'dobj', 'mark', 'aux') === null &&
    tree.tokens[verb - 1]?.text !== ','
  );
}

/** `Kim stated in a letter, "…"`: before a quotation the parser takes the past tense for a participle. */
function isMistakenParticiple(tree: Tree, verb: number): boolean {
  if (depAt(tree, verb) !== 'acl' || childBy(tree, verb, 'agent') !== null) return false;
  const after = tree.tokens
    .slice(verb + 1, verb + 12)
    .find((t) => t.tag === '``' || t.tag === "''");
  const between = tree.tokens.slice(verb + 1, after?.i ?? verb + 1);
  return (
    after !== undefined &&
    between.every((t) => !t.tag.startsWith('VB')) &&
    between.at(-1)?.text === ','
  );
}

/** "was summoned and warned": the second participle shares the auxiliary. */
function isSharedPassive(tree: Tree, verb: number): boolean {
  if (childBy(tree, verb, 'dobj') !== null || tagAt(tree, verb) !== 'VBN') return false;
  const head = headOf(tree, verb);
  return isVerb(tree, head) && isPassive(tree, head);
}

/** The subject as it stands on the page, wherever the clause borrows it from. */
export function surfaceSubject(tree: Tree, verb: number, depth = 0): Found | null {
  const own = ownSubject(tree, verb);
  const head = headOf(tree, verb);
  const dep = depAt(tree, verb);
  if (own !== null) {
    if (!isRelative(tree, own)) return { token: own, via: 'own' };
    const antecedent = dep === 'relcl' || dep === 'acl' ? head : null;
    return antecedent === null ? null : { token: antecedent, via: 'head' };
  }
  if (depth > 6 || head === verb) return null;
  switch (dep) {
    case 'conj':
      return isVerb(tree, head) || tagAt(tree, head) === 'JJ'
        ? shared(surfaceSubject(tree, head, depth + 1), 'shared')
        : null;
    case 'amod':
      return isNoun(tree, head) ? { token: head, via: 'head' } : null;
    case 'acl':
      return isNoun(tree, head) && tagAt(tree, verb) !== 'VB' ? { token: head, via: 'head' } : null;
    case 'xcomp':
    case 'ccomp':
      return controlled(tree, verb, head, depth);
    case 'advcl':
      if (isLeftSo(tree, verb)) return controlled(tree, verb, head, depth);
      if (isBesideClause(tree, verb, head)) return null;
      return isVerb(tree, head) ? shared(surfaceSubject(tree, head, depth + 1), 'matrix') : null;
    case 'dep':
      return isVerb(tree, head) ? shared(surfaceSubject(tree, head, depth + 1), 'matrix') : null;
    case 'acomp':
    case 'oprd':
      return isVerb(tree, head) ? shared(surfaceSubject(tree, head, depth + 1), 'control') : null;
    case 'pcomp':
      return matrixOfPhrase(tree, head, depth);
    default:
      return null;
  }
}

/** "This will help, as more come to Peru, showing the need": what follows may as well hang on the main clause. */
function isBesideClause(tree: Tree, verb: number, head: number): boolean {
  const isGerund = tagAt(tree, verb) === 'VBG' && childBy(tree, verb, 'mark') === null;
  const isMarked = depAt(tree, head) === 'advcl' && childBy(tree, head, 'mark') !== null;
  return isGerund && isMarked && textAt(tree, verb - 1) === ',';
}

/** `treaties which, they say, Norway signed`: a relative pronoun beside a subject is the object. */
function ownSubject(tree: Tree, verb: number): number | null {
  const all = childrenBy(tree, verb, 'nsubj', 'nsubjpass', 'csubj');
  return all.find((c) => !isRelative(tree, c)) ?? all[0] ?? null;
}

function shared(found: Found | null, via: SubjectSource): Found | null {
  return found === null ? null : { token: found.token, via };
}

/** "urged Russia to stop": Russia stops; "agreed to stop": the one who agreed does. */
function controlled(tree: Tree, verb: number, head: number, depth: number): Found | null {
  if (!isVerb(tree, head)) return shared(surfaceSubject(tree, head, depth + 1), 'control');
  const object = childBy(tree, head, 'dobj', 'dative');
  const isControlled =
    isLeftSo(tree, verb) || (isInfinitival(tree, verb) && OBJECT_CONTROL.has(lemmaAt(tree, head)));
  if (object !== null && isControlled) return { token: object, via: 'control' };
  return shared(surfaceSubject(tree, head, depth + 1), 'control');
}

/** "by urging Moscow", "after meeting Kim": the subject of the clause that the phrase hangs on; of "Peru's part in feeding them", Peru. */
function matrixOfPhrase(tree: Tree, preposition: number, depth: number): Found | null {
  const head = headOf(tree, preposition);
  const doer = isVerb(tree, head) ? doerBefore(tree, preposition) : null;
  if (doer !== null) return { token: doer, via: 'matrix' };
  if (isVerb(tree, head)) return shared(surfaceSubject(tree, head, depth + 1), 'matrix');
  const owner = childBy(tree, head, 'poss');
  if (owner !== null && !isTime(tree, owner)) return { token: owner, via: 'matrix' };
  const above = headOf(tree, head);
  return isVerb(tree, above) && depAt(tree, head) === 'dobj'
    ? shared(surfaceSubject(tree, above, depth + 1), 'matrix')
    : null;
}

/** "thanked Ana Soto for Peru's help in feeding them": whose the noun right before "in" is. */
function doerBefore(tree: Tree, preposition: number): number | null {
  const noun = preposition - 1;
  if (textAt(tree, preposition) !== 'in' || depAt(tree, noun) !== 'pobj') return null;
  if (textAt(tree, headOf(tree, noun)) !== 'for') return null;
  const owner = childBy(tree, noun, 'poss');
  return owner !== null && !isTime(tree, owner) ? owner : null;
}

function isTime(tree: Tree, i: number): boolean {
  return ['DATE', 'TIME'].includes(tree.tokens[i]?.entity ?? '');
}

function agentOf(tree: Tree, verb: number): number | null {
  for (const agent of childrenBy(tree, verb, 'agent', 'prep')) {
    if (textAt(tree, agent) !== 'by') continue;
    const noun = childBy(tree, agent, 'pobj');
    if (noun !== null && tagAt(tree, noun) !== 'CD') return noun;
  }
  return null;
}

/** The object: its own, or the noun that a relative clause hangs on ("the treaty it signed"). */
function objectOf(tree: Tree, verb: number): number | null {
  const own = childBy(tree, verb, 'dobj');
  if (own !== null && !isRelative(tree, own)) return own;
  const hasSubject = childBy(tree, verb, 'nsubj') !== null;
  if (depAt(tree, verb) === 'relcl') {
    const subject = ownSubject(tree, verb);
    const isSubjectGap = subject !== null && isRelative(tree, subject);
    if (!isSubjectGap && hasSubject && !isGapBelow(tree, verb)) return headOf(tree, verb);
  }
  if (own === null && depAt(tree, verb) === 'conj' && !hasSubject) return sharedGap(tree, verb);
  return null;
}

/** `the pact, which she stressed is void`: what stands behind a comma is closed by one, so the pact is the inner verb's. */
function isGapBelow(tree: Tree, verb: number): boolean {
  if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, verb + 1))) return false;
  const comma = headOf(tree, verb) + 1;
  return textAt(tree, comma) === ',' && isRelative(tree, comma + 1);
}

/** "the accord that they signed and hailed": the gap is shared. */
function sharedGap(tree: Tree, verb: number): number | null {
  const head = headOf(tree, verb);
  return depAt(tree, head) === 'relcl' && childBy(tree, head, 'dobj') === null
    ? objectOf(tree, head)
    : null;
}

/** Reads one verb's logical arguments off the tree. */
export function readPredicate(tree: Tree, verb: number): Predicate {
  const surface = surfaceSubject(tree, verb);
  const passive = isPassive(tree, verb);
  const dative = datives(tree, verb);
  if (!passive) {
    return {
      verb,
      isPassive: false,
      subject: surface?.token ?? null,
      object: objectOf(tree, verb),
      dative,
      via: surface?.via ?? 'none',
    };
  }
  return {
    verb,
    isPassive: true,
    subject: agentOf(tree, verb),
    object: surface?.token ?? null,
    dative,
    via: 'own',
  };
}

function datives(tree: Tree, verb: number): number | null {
  const dative = childBy(tree, verb, 'dative') ?? promisee(tree, verb);
  if (dative === null) return null;
  return tagAt(tree, dative) === 'IN' || tagAt(tree, dative) === 'TO'
    ? childBy(tree, dative, 'pobj')
    : dative;
}

const PROMISING = new Set(['promise', 'guarantee']);

/** "promised Chad that it would help": whoever stands before what is promised gets the promise. */
function promisee(tree: Tree, verb: number): number | null {
  if (!PROMISING.has(lemmaAt(tree, verb))) return null;
  const object = childBy(tree, verb, 'dobj');
  const clause = childBy(tree, verb, 'ccomp', 'xcomp');
  return object !== null && clause !== null && object < clause ? object : null;
}
