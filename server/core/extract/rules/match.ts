import { contentNouns, prepObjects } from '../syntax/phrase.ts';
import { readPredicate, type Predicate } from '../syntax/predicate.ts';
import type { Company, Rule } from './rule.ts';
import { clausesOf, type Situation } from './slots.ts';
import { modalOf } from '../reality/modality.ts';
import { findQuotes, isInside } from '../syntax/quotes.ts';
import type { Ontology } from './ontology.ts';
import {
  childBy,
  childrenBy,
  childrenOf,
  depAt,
  isInfinitival,
  isNoun,
  isVerb,
  lemmaAt,
  textAt,
  type Tree,
  tagAt,
} from '../syntax/tree.ts';

/** A verb that triggers rules, read once for all of them. */
interface Trigger {
  readonly tree: Tree;
  readonly block: number;
  readonly verb: number;
  readonly predicate: Predicate;
  /** The nouns of its object; null where it has none. */
  readonly objects: readonly number[] | null;
}

/** Every rule whose trigger and company are met at a token, the most demanding first. */
export function situationsAt(
  tree: Tree,
  block: number,
  trigger: number,
  ontology: Ontology,
): readonly Situation[] {
  if (isVerb(tree, trigger)) {
    const rules = ontology.verbs.get(lemmaAt(tree, trigger));
    return rules === undefined ? [] : verbSituations(tree, block, trigger, rules);
  }
  if (!isNoun(tree, trigger)) return [];
  const rules = ontology.nouns.get(lemmaAt(tree, trigger));
  return rules?.flatMap((rule) => nounSituation(tree, block, trigger, rule)) ?? [];
}

function verbSituations(
  tree: Tree,
  block: number,
  verb: number,
  rules: readonly Rule[],
): readonly Situation[] {
  const predicate = readPredicate(tree, verb);
  const { object } = predicate;
  const objects = object === null ? null : contentNouns(tree, object);
  const trigger: Trigger = { tree, block, verb, predicate, objects };
  const fitting =
    object !== null && isReflexive(tree, object)
      ? rules.filter((rule) => rule.with?.object?.includes(SELF) === true)
      : rules;
  return fitting.flatMap((rule) => verbSituation(trigger, rule) ?? []);
}

/** What a rule makes of a verb; null where its company is not met. */
function verbSituation(trigger: Trigger, rule: Rule): Situation | null {
  const { tree, block, verb, predicate } = trigger;
  const company = rule.with;
  const objects = trigger.objects ?? particleObjects(tree, verb, company?.particle);
  const noun = company?.object === undefined ? null : carriedNoun(tree, objects, company);
  if (noun === undefined) return null;
  if (company !== undefined && !hasCompany(trigger, company)) return null;
  if (rule.without !== undefined && hasUnwanted(trigger, objects, rule.without)) return null;
  const cues = company === undefined ? [verb] : cuesOf(tree, verb, company);
  return {
    rule,
    block,
    trigger: verb,
    support: verb,
    cues: noun === null ? cues : [...cues, noun],
    predicate,
    noun,
  };
}

/** The first of a verb's objects that the company wants. */
function carriedNoun(
  tree: Tree,
  objects: readonly number[],
  { object = [], modifier }: Company,
): number | undefined {
  return objects.find((o) => isWanted(tree, o, object) && hasModifier(tree, o, modifier));
}

/** Stands in a rule for any person or people by name: "released 19 Christians". */
const SOMEBODY = 'SOMEBODY';

/** Stands in a rule for who acts himself: "distanced itself from". */
const SELF = 'SELF';

function isWanted(tree: Tree, object: number, wanted: readonly string[]): boolean {
  if (wanted.includes(lemmaAt(tree, object))) return true;
  if (isReflexive(tree, object)) return wanted.includes(SELF);
  const isNamed = ['PERSON', 'NORP'].includes(tree.tokens[object]?.entity ?? '');
  return isNamed && isNoun(tree, object) && wanted.includes(SOMEBODY);
}

/** What one does to oneself is done to nobody, save where a rule asks for it. */
function isReflexive(tree: Tree, i: number): boolean {
  return /sel(?:f|ves)$/u.test(textAt(tree, i));
}

/** "called in the envoy": where the parser takes the particle for a preposition, its object is the verb's. */
function particleObjects(
  tree: Tree,
  verb: number,
  particle: readonly string[] | undefined,
): readonly number[] {
  return particle === undefined
    ? []
    : prepObjects(tree, verb, particle).flatMap((o) => contentNouns(tree, o));
}

function nounSituation(
  tree: Tree,
  block: number,
  trigger: number,
  rule: Rule,
): readonly Situation[] {
  if (!hasModifier(tree, trigger, rule.with?.modifier)) return [];
  if (depAt(tree, trigger) === 'compound' || isPartOfName(tree, trigger)) return [];
  return [{ rule, block, trigger, support: trigger, cues: [trigger], predicate: null, noun: null }];
}

/** "the Norway–Africa Leaders Summit" is what a meeting is called. */
function isPartOfName(tree: Tree, noun: number): boolean {
  return (
    tagAt(tree, noun).startsWith('NNP') &&
    childrenBy(tree, noun, 'compound').some((c) => tagAt(tree, c) === 'NNPS' || c === noun - 1)
  );
}

function hasModifier(tree: Tree, noun: number, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return childrenBy(tree, noun, 'compound', 'amod', 'nmod', 'poss').some(
    (c) => wanted.includes(lemmaAt(tree, c)) || wanted.includes(textAt(tree, c)),
  );
}

/** The phrase of a company's preposition, if it has the wanted object. */
function companyPhrases(tree: Tree, trigger: number, company: Company): readonly number[] {
  const found = childrenBy(tree, trigger, 'prep', 'agent', 'dative', 'mark', 'prt').filter(
    (c) => company.prep?.includes(textAt(tree, c)) === true,
  );
  const nested = childrenBy(tree, trigger, 'advcl').flatMap((c) =>
    childrenBy(tree, c, 'mark').filter((m) => company.prep?.includes(textAt(tree, m)) === true),
  );
  const viaParticle = childrenBy(tree, trigger, 'prt', 'advmod').flatMap((p) =>
    childrenBy(tree, p, 'prep').filter((c) => company.prep?.includes(textAt(tree, c)) === true),
  );
  const all = [...found, ...nested, ...viaParticle];
  const { pobj } = company;
  if (pobj === undefined) return all;
  return all.filter((c) =>
    childrenBy(tree, c, 'pobj')
      .flatMap((o) => contentNouns(tree, o))
      .some((o) => pobj.includes(lemmaAt(tree, o))),
  );
}

function hasCompany({ tree, verb, predicate }: Trigger, company: Company): boolean {
  const { particle, prep, acomp, subject, attr, xcomp, modal } = company;
  const { clause, infinitive, mandative, quoted, voice } = company;
  return (
    (particle === undefined || hasLemma(tree, verb, PARTICLES, particle)) &&
    (prep === undefined || companyPhrases(tree, verb, company).length > 0) &&
    (acomp === undefined || hasComplement(tree, verb, acomp)) &&
    (subject === undefined || hasSubject(tree, predicate, subject)) &&
    (attr === undefined || hasLemma(tree, verb, ['attr'], attr)) &&
    (xcomp === undefined || hasClause(tree, verb, xcomp)) &&
    (modal === undefined || modal.includes(modalOf(tree, verb))) &&
    (clause === undefined || clause === clausesOf(tree, verb).length > 0) &&
    (infinitive === undefined || infinitive === hasInfinitive(tree, verb)) &&
    (mandative === undefined || mandative === hasMandate(tree, verb)) &&
    (quoted === undefined || quoted === framesQuotation(tree, verb)) &&
    (voice === undefined || voice === (predicate.isPassive ? 'passive' : 'active'))
  );
}

const PARTICLES = ['prt', 'advmod', 'prep'];
const COMPLEMENTS = ['acomp', 'oprd', 'amod', 'advmod', 'npadvmod'];
const CLAUSES = ['acomp', 'ccomp', 'xcomp'];

/** Whether a child with one of these labels has one of these lemmas. */
function hasLemma(
  tree: Tree,
  i: number,
  deps: readonly string[],
  lemmas: readonly string[],
): boolean {
  return childrenOf(tree, i).some(
    (c) => deps.includes(depAt(tree, c)) && lemmas.includes(lemmaAt(tree, c)),
  );
}

function hasComplement(tree: Tree, verb: number, wanted: readonly string[]): boolean {
  return (
    hasLemma(tree, verb, COMPLEMENTS, wanted) ||
    childrenBy(tree, verb, ...CLAUSES).some((c) => wanted.includes(textAt(tree, c)))
  );
}

/** Whether a clause of the verb is a quotation beside it: a word in quotation marks within a clause is none. */
function framesQuotation(tree: Tree, verb: number): boolean {
  const quotes = findQuotes(tree).filter((q) => !isInside(q, verb));
  return clausesOf(tree, verb).some((c) => quotes.some((q) => isInside(q, c)));
}

/** By the subject's own noun and, behind a measure ("dozens of troops"), by the noun that counts. */
function hasSubject(tree: Tree, { subject }: Predicate, wanted: readonly string[]): boolean {
  return (
    subject !== null &&
    contentNouns(tree, subject).some((noun) => wanted.includes(lemmaAt(tree, noun)))
  );
}

/** Also one of purpose: "sent jets to bomb the port". */
function hasClause(tree: Tree, verb: number, wanted: readonly string[]): boolean {
  return (
    hasLemma(tree, verb, ['xcomp', 'ccomp'], wanted) ||
    clausesOf(tree, verb).some((c) => wanted.includes(lemmaAt(tree, c)))
  );
}

function hasInfinitive(tree: Tree, verb: number): boolean {
  return clausesOf(tree, verb).some((c) => isInfinitival(tree, c));
}

/** A bare verb with a subject, or a modal of duty. */
function hasMandate(tree: Tree, verb: number): boolean {
  return clausesOf(tree, verb).some((c) => {
    const aux = childrenBy(tree, c, 'aux', 'auxpass');
    if (aux.some((a) => ['should', 'must', 'ought'].includes(textAt(tree, a)))) return true;
    const isPlain = ['VB', 'VBP', 'VBG'].includes(tagAt(tree, c)) && aux.length === 0;
    return isPlain || aux.some((a) => textAt(tree, a) === 'be');
  });
}

function hasUnwanted(
  { tree, verb, predicate }: Trigger,
  objects: readonly number[],
  unwanted: Company,
): boolean {
  const { object, subject, direct, agent, adjunct, oprd, clause } = unwanted;
  const { particle, prep, acomp, xcomp, modifier } = unwanted;
  return (
    (subject !== undefined && hasSubject(tree, predicate, subject)) ||
    (agent === true && predicate.isPassive && predicate.subject !== null) ||
    (adjunct === true && isAdjunct(tree, verb)) ||
    (oprd === true && childBy(tree, verb, 'oprd') !== null) ||
    (object !== undefined && objects.some((o) => object.includes(lemmaAt(tree, o)))) ||
    (direct === true && objects.length > 0) ||
    (clause === true && childBy(tree, verb, 'ccomp', 'xcomp') !== null) ||
    (particle !== undefined && hasLemma(tree, verb, ['prt', 'advmod'], particle)) ||
    (prep !== undefined && hasLemma(tree, verb, ['prep'], prep)) ||
    (xcomp !== undefined && hasLemma(tree, verb, ['xcomp'], xcomp)) ||
    (acomp !== undefined && hasLemma(tree, verb, [...COMPLEMENTS, ...CLAUSES, 'attr'], acomp)) ||
    (modifier !== undefined &&
      objects.some((o) => childrenOf(tree, o).some((c) => modifier.includes(lemmaAt(tree, c)))))
  );
}

/** "Angered by the raid, they left": a participle beside another clause. */
function isAdjunct(tree: Tree, verb: number): boolean {
  return depAt(tree, verb) === 'advcl' && /^VB[GN]$/u.test(tagAt(tree, verb));
}

/** The words for the yellow mark: the verb, its particle, and the preposition that makes it another verb. */
function cuesOf(tree: Tree, trigger: number, company: Company): readonly number[] {
  const particle = company.particle === undefined ? null : childBy(tree, trigger, 'prt');
  const phrases =
    company.prep === undefined ? [] : companyPhrases(tree, trigger, company).slice(0, 1);
  const inner =
    company.pobj === undefined
      ? []
      : phrases.flatMap((p) => prepObjects(tree, trigger, [textAt(tree, p)]));
  const measures = childrenBy(tree, trigger, 'npadvmod').filter(
    (c) => company.acomp?.includes(lemmaAt(tree, c)) === true,
  );
  return [trigger, ...(particle === null ? [] : [particle]), ...phrases, ...inner, ...measures];
}
