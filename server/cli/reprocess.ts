import { restoreSource } from '../core/carried.ts';
import type { Loader, StoredKey } from '../graph/loader.ts';
import type { ReadItem } from '../io/readers/types.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { CORRECTIONS_OPTION, DATA_OPTION, GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { runIngest } from './run.ts';
import { withSession } from './session.ts';

const BATCH_SIZE = 50;

/** `demarche reprocess`: what is stored under older rules, read again under these. */
export const reprocess = defineCommand({
  name: 'reprocess',
  summary: 'Read stored documents again whose records were made by older rules.',
  operands: '',
  options: {
    data: DATA_OPTION,
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
    corrections: CORRECTIONS_OPTION,
    'dry-run': { type: 'boolean', default: false, about: 'read and extract, and store nothing' },
  },
  run: async (values, _paths, context) => {
    const additions = readAdditions(values.ontology ?? [], values.gazetteer ?? []);
    const options = { dataDir: values.data, additions, corrections: values.corrections };
    return withSession(context, options, async (session) => {
      const read = (): AsyncIterable<ReadItem> => readStored(session.loader);
      const target = values['dry-run'] ? null : session;
      await runIngest(context, { read, total: null, session: target, additions });
      return 0;
    });
  },
});

/** Stored documents as they were read at first; those whose records are up to date are passed over by the ingest. */
async function* readStored(loader: Loader): AsyncGenerator<ReadItem> {
  const keys: readonly StoredKey[] = await loader.stored();
  for (let at = 0; at < keys.length; at += BATCH_SIZE) {
    const ids = keys.slice(at, at + BATCH_SIZE).map(({ id }) => id);
    for (const { id, text, extraction } of await loader.documents(ids))
      yield { status: 'read', path: id, source: restoreSource(extraction.document, text) };
  }
}
