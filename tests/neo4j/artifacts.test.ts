import { parseLock, readArtifacts } from '../../server/neo4j/artifacts.ts';

const SHA = 'a'.repeat(64);

describe('the lock file', () => {
  test('refuses a line that is not one, and names it', () => {
    expect(() => parseLock(`${SHA} 12 org:a:jar:1\nwhat\n`)).toThrow(
      'neo4j/artifacts: line 2 of the lock file is "what". Expected "SHA-256 size group:name:jar:version".',
    );
  });

  test.each([
    ['org.neo4j:neo4j:jar:5.26.16', 'neo4j-5.26.16.jar', null],
    ['io.netty:epoll:jar:linux-x86_64:4.1.1', 'epoll-4.1.1-linux-x86_64.jar', 'linux-x86_64'],
  ])('reads %s', (coordinate, file, classifier) => {
    const [artifact] = parseLock(`${SHA} 12 ${coordinate}\n`);
    expect(artifact).toMatchObject({ file, classifier, size: 12, sha256: SHA });
  });

  test('names each jar of Neo4j once', async () => {
    const files = (await readArtifacts()).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(200);
    expect(new Set(files).size).toBe(files.length);
  });
});
