import { z } from 'zod';
import { act, type Act, type ActName } from '../../../model/ontology.ts';
import { rule, type Rule } from './rule.ts';

/** Acts and rules, indexed by the lemmas that trigger them, the most demanding rule first. */
export interface Ontology {
  readonly acts: ReadonlyMap<ActName, Act>;
  readonly rules: readonly Rule[];
  readonly verbs: ReadonlyMap<string, readonly Rule[]>;
  readonly nouns: ReadonlyMap<string, readonly Rule[]>;
}

const ontologyData = z.object({ acts: z.array(act), rules: z.array(rule) });

/** Checks the data files' contents and indexes them; throws on a rule whose act is unknown. */
export function buildOntology(data: unknown): Ontology {
  const { acts, rules } = ontologyData.parse(data);
  return indexOntology(acts, rules);
}

/** Indexes acts and rules; throws on a rule whose act is unknown. */
export function indexOntology(acts: readonly Act[], rules: readonly Rule[]): Ontology {
  const byName = new Map(acts.map((a) => [a.name, a]));
  const ids = new Set<string>();
  for (const r of rules) {
    if (!byName.has(r.act))
      throw new TypeError(
        `extract/ontology: rule "${r.id}" names act "${r.act}". Expected one of acts.json`,
      );
    if (ids.has(r.id)) throw new TypeError(`extract/ontology: two rules are called "${r.id}"`);
    ids.add(r.id);
  }
  const ordered = [...rules].sort((a, b) => demands(b) - demands(a));
  return {
    acts: byName,
    rules,
    verbs: indexBy(ordered, (r) => r.verb),
    nouns: indexBy(ordered, (r) => r.noun),
  };
}

/** How much a rule asks for beside its trigger. */
function demands(r: Rule): number {
  const company = Object.keys(r.with ?? {}).length * 2 + Object.keys(r.without ?? {}).length * 0.1;
  return (
    company +
    (r.polarity === 'negative' ? 1 : 0) +
    (r.side === 'any' ? 0 : 0.5) +
    (r.needs.includes('partner') ? 0.3 : 0)
  );
}

function indexBy(
  rules: readonly Rule[],
  lemmas: (r: Rule) => readonly string[] | undefined,
): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const r of rules)
    for (const lemma of lemmas(r) ?? []) index.set(lemma, [...(index.get(lemma) ?? []), r]);
  return index;
}
