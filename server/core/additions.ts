import { z } from 'zod';
import { NO_ONTOLOGY_ADDITIONS, ontologyAdditions } from './extract/rules/extend.ts';
import { gazetteerAdditions, NO_GAZETTEER_ADDITIONS } from './resolve/lexicon/extend.ts';

/** What a user adds to the bundled tables. */
export const additions = z.object({ ontology: ontologyAdditions, gazetteer: gazetteerAdditions });
export type Additions = z.infer<typeof additions>;

/** The bundled tables as they are. */
export const NO_ADDITIONS: Additions = {
  ontology: NO_ONTOLOGY_ADDITIONS,
  gazetteer: NO_GAZETTEER_ADDITIONS,
};
