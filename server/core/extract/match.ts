import { contentNouns, prepObjects } from './phrase.ts';
import { isPassive, readPredicate, type Predicate } from './predicate.ts';
import type { Company, Rule } from './rule.ts';
import { clausesOf, type Situation } from './slots.ts';
import { modalOf } from './modality.ts';
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
} from './tree.ts';

/** Every rule whose trigger and company are met at a token, the most demanding first. */
export function situationsAt(
  tree: Tree,
  block: number,
  trigger: number,
  ontology: Ontology,
): readonly Situation[] {
  const lemma = lemmaAt(tree, trigger);
  if (isVerb(tree, trigger)) {
    const rules = ontology.verbs.get(lemma);
    return rules === undefined
      ? []
      : rules.flatMap((rule) => verbSituations(tree, block, trigger, rule));
  }
  if (!isNoun(tree, trigger)) return [];
  const rules = ontology.nouns.get(lemma) ?? [];
  return rules.flatMap((rule) => nounSituation(tree, block, trigger, rule));
}

function verbSituations(
  tree: Tree,
  block: number,
  trigger: number,
  rule: Rule,
): readonly Situation[] {
  const predicate = readPredicate(tree, trigger);
  if (predicate.object !== null && isReflexive(tree, predicate.object)) return [];
  const company = rule.with ?? {};
  const objects = objectsOf(tree, predicate, company).flatMap((o) => contentNouns(tree, o));
  if (!hasCompany(tree, trigger, company)) return [];
  if (rule.without !== undefined && hasUnwanted(tree, trigger, objects, rule.without)) return [];
  const cues = cuesOf(tree, trigger, company);
  const plain = { rule, block, trigger, support: trigger, predicate };
  const wanted = company.object;
  if (wanted === undefined) return [{ ...plain, cues, noun: null }];
  return objects
    .filter((o) => wanted.includes(lemmaAt(tree, o)) && hasModifier(tree, o, company.modifier))
    .slice(0, 1)
    .map((noun) => ({ ...plain, cues: [...cues, noun], noun }));
}

/** What one does to oneself is done to nobody. */
function isReflexive(tree: Tree, i: number): boolean {
  return /sel(?:f|ves)$/u.test(textAt(tree, i));
}

/** "called in the envoy": where the parser takes the particle for a preposition, its object is the verb's. */
function objectsOf(tree: Tree, predicate: Predicate, company: Company): readonly number[] {
  if (predicate.object !== null) return [predicate.object];
  const { particle } = company;
  return particle === undefined ? [] : prepObjects(tree, predicate.verb, particle);
}

function nounSituation(
  tree: Tree,
  block: number,
  trigger: number,
  rule: Rule,
): readonly Situation[] {
  if (!hasModifier(tree, trigger, rule.with?.modifier)) return [];
  if (depAt(tree, trigger) === 'compound') return [];
  return [{ rule, block, trigger, support: trigger, cues: [trigger], predicate: null, noun: null }];
}

function hasModifier(tree: Tree, noun: number, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return childrenBy(tree, noun, 'compound', 'amod', 'nmod').some(
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

function hasCompany(tree: Tree, trigger: number, company: Company): boolean {
  const lemmasOf = (...deps: readonly string[]): readonly string[] =>
    childrenBy(tree, trigger, ...deps).map((c) => lemmaAt(tree, c));
  const meets = (wanted: readonly string[] | undefined, got: () => readonly string[]): boolean =>
    wanted === undefined || got().some((g) => wanted.includes(g));
  return (
    meets(company.particle, () => [...lemmasOf('prt', 'advmod'), ...lemmasOf('prep')]) &&
    (company.prep === undefined || companyPhrases(tree, trigger, company).length > 0) &&
    meets(company.acomp, () => [
      ...lemmasOf('acomp', 'oprd', 'amod', 'advmod'),
      ...childTexts(tree, trigger),
    ]) &&
    meets(company.subject, () => subjectLemmas(tree, trigger)) &&
    meets(company.attr, () => lemmasOf('attr')) &&
    meets(company.xcomp, () => lemmasOf('xcomp', 'ccomp')) &&
    meets(company.modal, () => [modalOf(tree, trigger)]) &&
    (company.clause === undefined || company.clause === clausesOf(tree, trigger).length > 0) &&
    (company.infinitive === undefined || company.infinitive === hasInfinitive(tree, trigger)) &&
    (company.voice === undefined ||
      company.voice === (isPassive(tree, trigger) ? 'passive' : 'active'))
  );
}

/** What the subject is by its own noun and, behind a measure ("dozens of troops"), by the noun that counts. */
function subjectLemmas(tree: Tree, trigger: number): readonly string[] {
  const { subject } = readPredicate(tree, trigger);
  return subject === null ? [] : contentNouns(tree, subject).map((n) => lemmaAt(tree, n));
}

function hasInfinitive(tree: Tree, trigger: number): boolean {
  return clausesOf(tree, trigger).some((c) => isInfinitival(tree, c));
}

function childTexts(tree: Tree, trigger: number): readonly string[] {
  return childrenBy(tree, trigger, 'acomp', 'ccomp', 'xcomp').map((c) => textAt(tree, c));
}

function hasUnwanted(
  tree: Tree,
  trigger: number,
  objects: readonly number[],
  unwanted: Company,
): boolean {
  const any = (list: readonly string[] | undefined, got: readonly string[]): boolean =>
    list !== undefined && got.some((g) => list.includes(g));
  const lemmas = (...deps: readonly string[]): readonly string[] =>
    childrenBy(tree, trigger, ...deps).map((c) => lemmaAt(tree, c));
  return (
    any(
      unwanted.object,
      objects.map((o) => lemmaAt(tree, o)),
    ) ||
    (unwanted.direct === true && objects.length > 0) ||
    (unwanted.clause === true && childBy(tree, trigger, 'ccomp', 'xcomp') !== null) ||
    any(unwanted.particle, lemmas('prt')) ||
    any(unwanted.prep, lemmas('prep')) ||
    any(unwanted.xcomp, lemmas('xcomp')) ||
    any(
      unwanted.modifier,
      objects.flatMap((o) => childrenOf(tree, o).map((c) => lemmaAt(tree, c))),
    )
  );
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
  return [trigger, ...(particle === null ? [] : [particle]), ...phrases, ...inner];
}
