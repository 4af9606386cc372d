import { readStored } from '../intake/sources.ts';
import type { ReadItem } from '../io/readers/types.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { CORRECTIONS_OPTION, DATA_OPTION, GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { runIngest } from './run.ts';
import { withSession } from './session.ts';

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
      const stored = await session.loader.stored();
      const ids = stored.map(({ id }) => id);
      const read = (): AsyncIterable<ReadItem> => readStored(session.loader, ids);
      const target = values['dry-run'] ? null : session;
      await runIngest(context, { read, total: null, session: target, additions });
      return 0;
    });
  },
});
