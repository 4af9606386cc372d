import { measurePaths, readPaths } from '../io/readers/read.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { CORRECTIONS_OPTION, DATA_OPTION, GAZETTEER_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { REPORT_OPTION } from './backlog.ts';
import { defineCommand } from './command.ts';
import { FORMAT_ABOUT, parseFormat } from './format.ts';
import { requirePaths } from './paths.ts';
import { runIngest } from './run.ts';
import { withSession } from './session.ts';

/** `demarche ingest`: documents into the graph. */
export const ingest = defineCommand({
  name: 'ingest',
  summary: 'Read files and folders into the graph.',
  operands: 'PATH…',
  options: {
    format: { type: 'string', value: 'FORMAT', about: FORMAT_ABOUT },
    data: DATA_OPTION,
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
    corrections: CORRECTIONS_OPTION,
    report: REPORT_OPTION,
    'dry-run': { type: 'boolean', default: false, about: 'read and extract, and store nothing' },
  },
  run: async (values, paths, context) => {
    requirePaths(paths, 'ingest');
    const format = parseFormat(values.format, 'ingest');
    const additions = readAdditions(values.ontology ?? [], values.gazetteer ?? []);
    const total = await measurePaths(paths);
    const read = (onBytes: (count: number) => void): ReturnType<typeof readPaths> =>
      readPaths(paths, { format, stdin: process.stdin, onBytes });
    const summary = values['dry-run']
      ? await runIngest(context, { read, total, session: null, additions, report: values.report })
      : await withSession(
          context,
          { dataDir: values.data, additions, corrections: values.corrections },
          (session) =>
            runIngest(context, { read, total, session, additions, report: values.report }),
        );
    return (summary.rejected['not-found'] ?? 0) > 0 ? 1 : 0;
  },
});
