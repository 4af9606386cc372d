import { Neo4jFailedError } from '../../server/neo4j/errors.ts';
import { runServer } from '../../server/neo4j/run.ts';

const LAST_WORDS = [
  'Failed to start.',
  'java.io.IOException: No space left on device',
  '\tat java.base/sun.nio.ch.FileDispatcherImpl.write0(Native Method)',
  '\tat org.neo4j.io.fs.StoreFileChannel.write(StoreFileChannel.java:80) ~[neo4j-io.jar:5.26.16]',
  '\t... 18 more',
];

test('a server that ends at once is told of in its last words, without where in its code', async () => {
  const speak = `console.error(${JSON.stringify(LAST_WORDS.join('\n'))})`;
  const started = runServer(process.execPath, ['-e', speak], new AbortController().signal);
  await expect(started).rejects.toThrow(
    new Neo4jFailedError(
      'neo4j/run: the embedded Neo4j ended before it took connections. Its last words:\n' +
        'Failed to start.\njava.io.IOException: No space left on device',
    ),
  );
});

test('a command that is not there is told of too', async () => {
  const started = runServer('/no/such/java', [], new AbortController().signal);
  await expect(started).rejects.toThrow(/could not be started/u);
});
