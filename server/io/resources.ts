import { readFileSync } from 'node:fs';
import { NO_ADDITIONS, type Additions } from '../core/additions.ts';
import { extendTables } from '../core/resolve/lexicon/extend.ts';
import { buildGazetteer } from '../core/resolve/lexicon/gazetteer.ts';
import { gazetteerTables, type GazetteerTables } from '../core/resolve/lexicon/tables.ts';
import { createThesaurus, type Thesaurus } from '../core/thesaurus.ts';
import type { PipelineResources } from '../core/pipeline.ts';
import { loadAnnotator } from './model.ts';
import { loadOntology } from './ontology.ts';

const FOLDER = new URL('../../data/gazetteer/', import.meta.url);
const TABLES = ['states', 'bodies', 'slots', 'specials', 'leaders', 'places'] as const;

/** Reads the gazetteer's tables as they are. */
export function readTables(): GazetteerTables {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  return gazetteerTables.parse(Object.fromEntries(TABLES.map((name) => [name, read(name)])));
}

/** What names and words stand for, with what a user adds. */
export function loadThesaurus(added: Additions = NO_ADDITIONS): Thesaurus {
  return createThesaurus(extendTables(readTables(), added.gazetteer), loadOntology(added.ontology));
}

/** What the core is given from outside, ready to use, with what a user adds. */
export function loadResources(added: Additions = NO_ADDITIONS): PipelineResources {
  return {
    gazetteer: buildGazetteer(extendTables(readTables(), added.gazetteer)),
    annotator: loadAnnotator(),
    ontology: loadOntology(added.ontology),
  };
}
