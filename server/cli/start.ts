import { resolve } from 'node:path';
import { measurePaths, readPaths } from '../io/readers/read.ts';
import { start as startServer } from '../main.ts';
import { readAdditions } from '../io/tables/additions.ts';
import {
  CORRECTIONS_OPTION,
  DATA_OPTION,
  GAZETTEER_OPTION,
  ONTOLOGY_OPTION,
  parsePort,
  PORT_OPTION,
} from './arguments.ts';
import { defineCommand } from './command.ts';
import { assertPathsExist } from './paths.ts';
import { openInBrowser } from './browser.ts';
import { runIngest } from './run.ts';
import { createTalk } from './talk.ts';

/** `demarche start`: Neo4j, the pipeline and the page, until Ctrl-C. */
export const start = defineCommand({
  name: 'start',
  summary: 'Serve the page; read the given files and folders first.',
  operands: '[PATH…]',
  options: {
    port: PORT_OPTION,
    data: DATA_OPTION,
    ontology: ONTOLOGY_OPTION,
    gazetteer: GAZETTEER_OPTION,
    corrections: CORRECTIONS_OPTION,
    'read-only': {
      type: 'boolean',
      default: false,
      about: 'keep nothing that the page sends, such as saved views',
    },
    open: { type: 'boolean', default: false, about: 'open the page in the browser' },
  },
  run: async (values, paths, context) => {
    const { env, signal, stdout, stderr } = context;
    const port = parsePort(values.port, 'start');
    assertPathsExist(paths, 'start');
    const additions = readAdditions(values.ontology ?? [], values.gazetteer ?? []);
    const talk = createTalk(stderr, Date.now);
    try {
      const running = await startServer({
        paths,
        port,
        dataDir: resolve(values.data),
        additions,
        corrections: values.corrections,
        readOnly: values['read-only'],
        env,
        signal,
        onStep: talk.step,
        say: talk.say,
        ingest: async (sources, session) =>
          runIngest(context, {
            read: (onBytes) => readPaths(sources, { onBytes }),
            total: await measurePaths(sources),
            session,
            additions,
          }),
      });
      stdout.write(`${running.address}\n`);
      if (values.open) openInBrowser(running.address);
      talk.say('Ready. Ctrl-C stops it.');
      await running.untilOver;
      return 0;
    } finally {
      talk.end();
    }
  },
});
