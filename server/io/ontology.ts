import { readFileSync, readdirSync } from 'node:fs';
import {
  extendOntology,
  NO_ONTOLOGY_ADDITIONS,
  type OntologyAdditions,
} from '../core/extract/rules/extend.ts';
import { buildOntology, type Ontology } from '../core/extract/rules/ontology.ts';

const FOLDER = new URL('../../data/ontology/', import.meta.url);
const RULES = new URL('rules/', FOLDER);

/** Acts and rules as data/ontology has them, with what a user adds. */
export function loadOntology(added: OntologyAdditions = NO_ONTOLOGY_ADDITIONS): Ontology {
  return extendOntology(readOntology(), added);
}

/** Acts and rules as data/ontology has them. */
export function readOntology(): Ontology {
  const rules = readdirSync(RULES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readList(new URL(name, RULES)));
  return buildOntology({ acts: readList(new URL('acts.json', FOLDER)), rules });
}

function readList(file: URL): readonly unknown[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new TypeError(`io/ontology: ${file.pathname} is no list`);
  return list;
}
