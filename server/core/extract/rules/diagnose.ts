import type { Token } from '../../../model/annotation.ts';
import { extractBlock } from '../extract.ts';
import { fillFrame, type Refusal } from '../frame.ts';
import { situationsAt } from './match.ts';
import type { Ontology } from './ontology.ts';
import type { Company, Rule } from './rule.ts';
import type { Survey } from '../survey.ts';
import { isNoun, isVerb, lemmaAt, type Tree } from '../syntax/tree.ts';

/** What became of one rule at a word that may trigger it. */
export interface Diagnosis {
  readonly block: number;
  readonly trigger: Token;
  readonly rule: Rule;
  readonly verdict: 'fired' | 'stopped' | 'passed-over';
  /** What stopped it, or what it told, in words. */
  readonly why: string;
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-source': 'nobody known stands where the rule looks for who acts',
  'no-target': 'nobody known stands where the rule looks for the target, and it needs one',
  'no-content': 'it needs content, and none is there',
  'no-partner': 'it takes two, and only one is known',
  'same-party': 'source and target are one',
  'wrong-side': 'the target is on the wrong side: own where another is wanted, or the reverse',
  polarity: 'it wants a negated clause',
  'on-trial': 'who acts stands before a court, and acts for himself',
  unreal: 'it is told as wish, condition or question, not as a fact',
};
const PARTS: Readonly<Record<keyof Company, string>> = {
  object: 'the object',
  subject: 'the subject',
  particle: 'the particle',
  prep: 'the preposition',
  pobj: 'the object of the preposition',
  attr: 'the attribute',
  acomp: 'the complement',
  xcomp: 'the open complement',
  modal: 'the modal verb',
  agent: 'the doer',
  adjunct: 'the clause beside it',
  oprd: 'what the object is said to be',
  modifier: 'the modifier',
  clause: 'the clause',
  direct: 'the direct object',
  quoted: 'the quotation',
  infinitive: 'the infinitive',
  mandative: 'the clause of what is to be done',
  voice: 'the voice',
};
const KEYS = Object.keys(PARTS).filter((key): key is keyof Company => key in PARTS);

/** Says of every rule whose word stands in a block whether it fired, or what stopped it. */
export function diagnoseBlock(survey: Survey, tree: Tree, block: number): readonly Diagnosis[] {
  const { ontology } = survey.view;
  const { drafts, refusals } = extractBlock(survey, tree, block);
  return tree.tokens.flatMap((trigger): readonly Diagnosis[] => {
    const rules = rulesOf(tree, trigger.i, ontology);
    const here = drafts.filter(({ places }) => places.includes(`${block}:${trigger.i}`));
    const fired = new Set(here.map(({ rule }) => rule.id));
    const [winner] = fired;
    const reason = refusals.find(({ token }) => token === trigger.i)?.reason;
    return rules.flatMap((rule): readonly Diagnosis[] => {
      const base = { block, trigger, rule };
      if (fired.has(rule.id))
        return [
          {
            ...base,
            verdict: 'fired',
            why: here.map(({ act, status }) => `${act.name}, ${status}`).join('; '),
          },
        ];
      const situation = survey.view.situations[block]
        ?.get(trigger.i)
        ?.find((one) => one.rule === rule);
      const act = ontology.acts.get(rule.act);
      if (situation === undefined || act === undefined) {
        const why = explainCompany(tree, block, trigger.i, rule, ontology);
        return why === null ? [] : [{ ...base, verdict: 'stopped', why }];
      }
      const outcome = fillFrame(tree, situation, act, survey.speakers);
      if ('refusal' in outcome)
        return [{ ...base, verdict: 'stopped', why: REFUSALS[outcome.refusal] }];
      const why =
        winner === undefined ? explainReason(reason) : `${winner} asks for more and took the word`;
      return [{ ...base, verdict: winner === undefined ? 'stopped' : 'passed-over', why }];
    });
  });
}

function explainReason(reason: string | undefined): string {
  const known = Object.entries(REFUSALS).find(([name]) => name === reason);
  return known?.[1] ?? 'what it tells is told by another word of the sentence';
}

function rulesOf(tree: Tree, token: number, { verbs, nouns }: Ontology): readonly Rule[] {
  const lemma = lemmaAt(tree, token);
  if (isVerb(tree, token)) return verbs.get(lemma) ?? [];
  return isNoun(tree, token) ? (nouns.get(lemma) ?? []) : [];
}

/** What is missing beside the word, when it is one thing and another is there; null when the rule is far from it. */
function explainCompany(
  tree: Tree,
  block: number,
  token: number,
  rule: Rule,
  ontology: Ontology,
): string | null {
  const { with: wanted = {}, without: unwanted, ...bare } = rule;
  const isMet = (variant: Rule): boolean => {
    const index = new Map([[lemmaAt(tree, token), [variant]]]);
    const only = { ...ontology, rules: [variant], verbs: index, nouns: index };
    return situationsAt(tree, block, token, only).length > 0;
  };
  if (!isMet(bare)) return 'the word stands as part of a name, or for what one does to oneself';
  const keys = KEYS.filter((key) => wanted[key] !== undefined && !(key in COMPANIONS));
  const missing = keys.filter((key) => !isMet({ ...bare, with: pick(wanted, key) }));
  if (missing.length > 1) return null;
  const [lack] = missing;
  if (lack !== undefined)
    return keys.length > 1 || lack !== 'object'
      ? `${PARTS[lack]} is not as it must be: ${describe(wanted, lack)}`
      : null;
  const spoiling = KEYS.find(
    (key) =>
      unwanted?.[key] !== undefined && !isMet({ ...bare, without: { [key]: unwanted[key] } }),
  );
  return spoiling === undefined
    ? 'what must stand beside the word does so only in part'
    : `${PARTS[spoiling]} must not be: ${describe(unwanted ?? {}, spoiling)}`;
}

/** Parts that are asked for only together with another. */
const COMPANIONS: Readonly<Partial<Record<keyof Company, keyof Company>>> = {
  pobj: 'prep',
  modifier: 'object',
};

function pick(company: Company, key: keyof Company): Company {
  const keys = KEYS.filter(
    (one) => one === key || COMPANIONS[one] === key || (one === 'particle' && key === 'object'),
  );
  return Object.fromEntries(
    keys.flatMap((one) => (company[one] === undefined ? [] : [[one, company[one]]])),
  );
}

function describe(company: Company, key: keyof Company): string {
  const said = [key, ...KEYS.filter((one) => COMPANIONS[one] === key)].flatMap((one) => {
    const value = company[one];
    return value === undefined ? [] : [Array.isArray(value) ? value.join('|') : String(value)];
  });
  return said.join(' … ');
}
