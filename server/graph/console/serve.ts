import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { messageOf } from '../../io/message.ts';
import type { WorkerMessage } from '../../io/pool.ts';
import { connect } from '../database.ts';
import { doJob, type Job, type Outcome } from './job.ts';

const settings = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string().nullable(),
});

/** Makes this thread a worker of the console: one job in, its outcome out, on connections of its own. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new TypeError('console/serve: this is no worker thread');
  const database = connect(settings.parse(workerData));
  const answer = (message: WorkerMessage<Outcome>): void => port.postMessage(message);
  port.on('message', (job: Job) => {
    doJob(database, job).then(
      (output) => answer({ status: 'done', output }),
      (error: unknown) => answer({ status: 'failed', detail: messageOf(error) }),
    );
  });
  const begin = (): void => answer({ status: 'ready', version: 'console' });
  // The first query finds an open connection; a database that does not answer is that query's matter to say.
  database.verify().then(begin, begin);
}
