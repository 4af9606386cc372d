import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Artifact } from '../../server/neo4j/artifacts.ts';
import { FetchError } from '../../server/neo4j/errors.ts';
import { ensureArtifacts, locateJars, type FetchProgress } from '../../server/neo4j/fetch.ts';

function anArtifact(name: string, content: string): Artifact {
  return {
    groupId: 'org.sample',
    artifactId: name,
    version: '1',
    classifier: null,
    file: `${name}-1.jar`,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

const CONTENTS = new Map(['one', 'two', 'three'].map((name) => [name, `jar ${name}`.repeat(500)]));
const ARTIFACTS = [...CONTENTS].map(([name, content]) => anArtifact(name, content));

async function listenOn(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('fetching jars', () => {
  let mirror: Server;
  let repository: string;
  let asked: string[] = [];
  let isBroken = false;

  beforeAll(async () => {
    // Where the tests run, a proxy may be set.
    for (const name of Object.keys(process.env))
      if (/^(?:https?|all|no)_proxy$/iu.test(name)) Reflect.deleteProperty(process.env, name);
    mirror = createServer((request, response) => {
      asked.push(request.url ?? '');
      const name = request.url?.split('/')[4] ?? '';
      if (isBroken && name === 'two') response.statusCode = 404;
      response.end(CONTENTS.get(name));
    });
    repository = `http://127.0.0.1:${await listenOn(mirror)}/maven/`;
  });
  afterAll(() => {
    mirror.closeAllConnections();
    mirror.close();
  });
  beforeEach(() => {
    asked = [];
    isBroken = false;
  });

  async function fetchInto(cacheDir: string, artifacts = ARTIFACTS): Promise<FetchProgress[]> {
    const told: FetchProgress[] = [];
    const jars = await ensureArtifacts({
      artifacts,
      cacheDir,
      repository,
      onProgress: (progress) => told.push(progress),
      signal: new AbortController().signal,
    });
    expect(jars.map((jar) => existsSync(jar))).not.toContain(false);
    return told;
  }

  function makeCache(): string {
    return mkdtempSync(join(tmpdir(), 'cache-'));
  }

  test('refuses a file that is not the one of the lock file, and keeps none of it', async () => {
    const cacheDir = makeCache();
    const wrong = { ...anArtifact('one', 'something else'), size: 4000 };
    await expect(fetchInto(cacheDir, [wrong])).rejects.toThrow('one-1.jar is not the file');
    expect(readdirSync(locateJars(cacheDir))).toStrictEqual([]);
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  test('names the ways on when the line is bad, and goes on from there afterwards', async () => {
    const cacheDir = makeCache();
    isBroken = true;
    const error: unknown = await fetchInto(cacheDir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FetchError);
    for (const way of ['internet', 'DEMARCHE_MAVEN', 'DEMARCHE_CACHE', 'NEO4J_URI']) {
      expect(String(error)).toContain(way);
    }
    isBroken = false;
    asked = [];
    await fetchInto(cacheDir);
    expect(asked).toStrictEqual(['/maven/org/sample/two/1/two-1.jar']);
  });

  test('fetches each file from the mirror, and tells when all is there', async () => {
    const cacheDir = makeCache();
    const told = await fetchInto(cacheDir);
    const total = [...CONTENTS.values()].join('').length;
    expect(told.at(-1)).toStrictEqual({ bytes: total, total });
    expect(asked).toHaveLength(3);
    const folder = locateJars(cacheDir);
    expect(readFileSync(join(folder, 'two-1.jar'), 'utf8')).toBe(CONTENTS.get('two'));
  });

  test('goes through the proxy that the environment names, but not to where it says not to', async () => {
    const through: string[] = [];
    const proxy = createServer((request, response) => {
      const url = request.url ?? '';
      through.push(url);
      response.end(CONTENTS.get(url.split('/').at(-3) ?? ''));
    });
    const port = await listenOn(proxy);
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${port}`;
    try {
      const here = repository;
      repository = 'http://maven.example/maven/';
      await fetchInto(makeCache());
      repository = here;
      process.env['NO_PROXY'] = '127.0.0.1';
      await fetchInto(makeCache());
    } finally {
      delete process.env['HTTP_PROXY'];
      delete process.env['NO_PROXY'];
      proxy.closeAllConnections();
      proxy.close();
    }
    expect([...through].sort()).toStrictEqual(
      ['one', 'three', 'two'].map(
        (name) => `http://maven.example/maven/org/sample/${name}/1/${name}-1.jar`,
      ),
    );
    expect(asked).toHaveLength(3);
  });

  test('asks for nothing when all is there', async () => {
    const cacheDir = makeCache();
    await fetchInto(cacheDir);
    asked = [];
    expect(await fetchInto(cacheDir)).toStrictEqual([]);
    expect(asked).toStrictEqual([]);
  });

  test('fetches a file again that has changed on disk', async () => {
    const cacheDir = makeCache();
    await fetchInto(cacheDir);
    writeFileSync(join(locateJars(cacheDir), 'three-1.jar'), 'broken');
    asked = [];
    await fetchInto(cacheDir);
    expect(asked).toStrictEqual(['/maven/org/sample/three/1/three-1.jar']);
  });

  test('fetches once when two ask at the same time', async () => {
    const cacheDir = makeCache();
    await Promise.all([fetchInto(cacheDir), fetchInto(cacheDir)]);
    expect(asked).toHaveLength(3);
  });
});
