import { resolve } from 'node:path';
import { DEFAULT_PORT, start as startServer } from '../main.ts';
import { DATA_OPTION, parsePort } from './arguments.ts';
import { defineCommand } from './command.ts';
import { openInBrowser } from './browser.ts';
import { createTalk } from './talk.ts';

/** `demarche start`: Neo4j, the pipeline and the page, until Ctrl-C. */
export const start = defineCommand({
  name: 'start',
  summary: 'Serve the page; read the given files and folders first.',
  operands: '[PATH…]',
  options: {
    port: {
      type: 'string',
      value: 'N',
      default: String(DEFAULT_PORT),
      about: `listen on this port (default: ${DEFAULT_PORT}); 0 takes a free one`,
    },
    data: DATA_OPTION,
    open: { type: 'boolean', default: false, about: 'open the page in the browser' },
  },
  run: async (values, paths, { env, signal, stdout, stderr }) => {
    const port = parsePort(values.port, 'start');
    const talk = createTalk(stderr, Date.now);
    try {
      const running = await startServer({
        paths,
        port,
        dataDir: resolve(values.data),
        env,
        signal,
        onStep: talk.step,
        say: talk.say,
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
