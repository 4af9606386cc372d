import { z } from 'zod';
import { act } from '../../../model/ontology.ts';
import { list } from '../../../model/shape.ts';
import { indexOntology, type Ontology } from './ontology.ts';
import { addedRule } from './rule.ts';

/** Acts and rules of a user's own. */
export const ontologyAdditions = z.strictObject({
  acts: list(act).default([]),
  rules: list(addedRule).default([]),
});
export type OntologyAdditions = z.infer<typeof ontologyAdditions>;

/** Nothing added. */
export const NO_ONTOLOGY_ADDITIONS: OntologyAdditions = { acts: [], rules: [] };

/** The ontology with more acts and rules; one of the same name or id replaces what was there, and new ones go first. */
export function extendOntology(ontology: Ontology, added: OntologyAdditions): Ontology {
  if (added.acts.length === 0 && added.rules.length === 0) return ontology;
  const acts = new Map([...ontology.acts, ...added.acts.map((one) => [one.name, one] as const)]);
  const rules = new Map(added.rules.map((one) => [one.id, one]));
  for (const rule of ontology.rules) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return indexOntology([...acts.values()], [...rules.values()]);
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Rules whose act is neither known nor added, and ids that stand twice. */
export function findOntologyFaults(
  ontology: Ontology,
  { acts, rules }: OntologyAdditions,
): readonly Fault[] {
  const names = new Set<string>([...ontology.acts.keys(), ...acts.map(({ name }) => name)]);
  const unknown = rules.flatMap(({ act: name }, index) =>
    names.has(name)
      ? []
      : [{ path: ['rules', index, 'act'], message: `there is no act "${name}"` }],
  );
  const twice = rules.flatMap(({ id }, index) =>
    rules.findIndex((one) => one.id === id) < index
      ? [{ path: ['rules', index, 'id'], message: `"${id}" stands twice` }]
      : [],
  );
  return [...unknown, ...twice];
}
