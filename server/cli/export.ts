import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createExporter, CSV_PARTS } from '../graph/explorer/exporter.ts';
import { createSnapshots } from '../graph/explorer/network/snapshot.ts';
import { loadOntology } from '../io/ontology.ts';
import { readAdditions } from '../io/tables/additions.ts';
import { EXPORT_FORMATS } from '../model/api.ts';
import { DATA_OPTION, ONTOLOGY_OPTION } from './arguments.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './errors.ts';
import { withSession } from './session.ts';

/** `demarche export`: the whole graph as a file for other programs. */
export const exportGraph = defineCommand({
  name: 'export',
  summary: 'Write the whole graph for another program.',
  operands: '',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      default: 'json',
      about: `${EXPORT_FORMATS.join(', ')} (default: json)`,
    },
    part: {
      type: 'string',
      value: 'TABLE',
      default: 'edges',
      about: `of csv: ${CSV_PARTS.join(', ')} (default: edges)`,
    },
    output: { type: 'string', short: 'o', value: 'FILE', about: 'write here, not to stdout' },
    data: DATA_OPTION,
    ontology: ONTOLOGY_OPTION,
  },
  run: async (values, _operands, context) => {
    const format = choose(EXPORT_FORMATS, values.format, '--format');
    const part = choose(CSV_PARTS, values.part, '--part');
    const additions = readAdditions(values.ontology ?? [], []);
    const options = { dataDir: values.data, additions, corrections: null };
    return withSession(context, options, async ({ database }) => {
      const acts = [...loadOntology(additions.ontology).acts.values()];
      const exporter = createExporter({ database, snapshots: createSnapshots(database), acts });
      const { chunks } = await exporter.write(format, null, part);
      const output =
        values.output === undefined ? context.stdout : createWriteStream(values.output);
      for await (const chunk of chunks) {
        context.signal.throwIfAborted();
        if (!output.write(chunk)) await once(output, 'drain');
      }
      if (values.output !== undefined) {
        output.end();
        await finished(output);
      }
      return 0;
    });
  },
});

function choose<T extends string>(names: readonly T[], text: string, option: string): T {
  const name = names.find((known) => known === text);
  if (name !== undefined) return name;
  throw new UsageError(`${option} is "${text}". Expected ${names.join(', ')}`, 'export');
}
