import { NO_ADDITIONS, type Additions } from '../../core/additions.ts';
import {
  extendOntology,
  findOntologyFaults,
  ontologyAdditions,
  type OntologyAdditions,
} from '../../core/extract/rules/extend.ts';
import {
  extendTables,
  findGazetteerFaults,
  gazetteerAdditions,
  type GazetteerAdditions,
} from '../../core/resolve/lexicon/extend.ts';
import { readOntology } from '../ontology.ts';
import { readTables } from '../resources.ts';
import { checkLocated, readLocated, refuseFaults } from './located.ts';
import { toGazetteerRow, toRuleRow } from './rows.ts';

/** Reads what a user adds; throws with file, line and expectation when a file is wrong. */
export function readAdditions(
  ontologyFiles: readonly string[],
  gazetteerFiles: readonly string[],
): Additions {
  const { ontology, gazetteer } = NO_ADDITIONS;
  return {
    ontology: ontologyFiles.reduce(addOntologyFile, ontology),
    gazetteer: gazetteerFiles.reduce(addGazetteerFile, gazetteer),
  };
}

/** A file may build on those before it. */
function addOntologyFile(before: OntologyAdditions, file: string): OntologyAdditions {
  const located = readLocated(file, toRuleRow);
  const added = checkLocated(located, ontologyAdditions);
  refuseFaults(located, findOntologyFaults(extendOntology(readOntology(), before), added));
  return { acts: [...before.acts, ...added.acts], rules: [...added.rules, ...before.rules] };
}

function addGazetteerFile(before: GazetteerAdditions, file: string): GazetteerAdditions {
  const located = readLocated(file, toGazetteerRow);
  const added = checkLocated(located, gazetteerAdditions);
  refuseFaults(located, findGazetteerFaults(extendTables(readTables(), before), added));
  return {
    states: [...before.states, ...added.states],
    bodies: [...before.bodies, ...added.bodies],
    slots: [...before.slots, ...added.slots],
    specials: [...before.specials, ...added.specials],
    leaders: [...before.leaders, ...added.leaders],
    places: [...before.places, ...added.places],
    aliases: [...before.aliases, ...added.aliases],
  };
}
