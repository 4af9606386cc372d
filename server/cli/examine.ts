import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { connect } from '../graph/database.ts';
import type { Env } from '../env.ts';
import { listen } from '../listen.ts';
import { NEO4J_VERSION, readArtifacts } from '../neo4j/artifacts.ts';
import { locateLock } from '../neo4j/embedded.ts';
import { listMissing, locateJars } from '../neo4j/fetch.ts';
import { findJava } from '../neo4j/java.ts';
import { readHolder } from '../neo4j/lock.ts';

export interface Subject {
  readonly env: Env;
  readonly dataDir: string;
  readonly port: number;
}

/** What one check found; `advice` says what to do about it. */
export interface Finding {
  readonly subject: string;
  readonly verdict: 'ok' | 'warning' | 'missing';
  readonly found: string;
  readonly advice: string | null;
}

const OLDEST_NODE = { major: 20, minor: 19 };
const GIGA = 1e9;
const LEAST_MEMORY = 1.5 * GIGA;
const LEAST_DISK = 0.5 * GIGA;

/** Checks all that start needs. */
export async function examine(subject: Subject): Promise<readonly Finding[]> {
  const probes = await Promise.all([
    checkJava(subject),
    checkDisk('data disk', subject.dataDir),
    checkDisk('cache disk', subject.env.cacheDir),
    checkPort(subject),
    checkCache(subject),
    checkDatabase(subject),
  ]);
  return [
    checkNode(process.versions.node),
    checkMemory(Math.min(totalmem(), process.constrainedMemory() || Infinity)),
    ...probes,
  ];
}

/** Is this Node new enough? */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit =
    major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
  return isFit
    ? ok('Node', version)
    : missing('Node', version, `Install Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later.`);
}

/** Is there enough memory for Neo4j and the parser? */
export function checkMemory(bytes: number): Finding {
  const found = `${(bytes / GIGA).toFixed(1)} GB`;
  if (bytes >= LEAST_MEMORY) return ok('memory', found);
  return warn('memory', found, 'With less than 1.5 GB Neo4j may be ended by the system.');
}

async function checkJava({ env }: Subject): Promise<Finding> {
  if (env.neo4j !== null) return ok('Java', 'not needed: NEO4J_URI names another Neo4j');
  try {
    const java = await findJava(env);
    return ok('Java', `${java.major}, ${java.command}`);
  } catch (error) {
    return missing('Java', 'none that fits', messageOf(error));
  }
}

async function checkDisk(name: string, folder: string): Promise<Finding> {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = await statfs(existing);
  const free = bavail * bsize;
  const found = `${(free / GIGA).toFixed(1)} GB free for ${folder}`;
  if (free >= LEAST_DISK) return ok(name, found);
  return warn(name, found, 'Make room, or name another folder: --data DIR, DEMARCHE_CACHE.');
}

async function checkPort({ port }: Subject): Promise<Finding> {
  try {
    const listening = await listen(() => undefined, port);
    await listening.close();
    return ok('port', port === 0 ? 'any free one' : `${port} is free`);
  } catch (error) {
    return missing('port', `${port} is taken`, messageOf(error));
  }
}

async function checkCache({ env }: Subject): Promise<Finding> {
  if (env.neo4j !== null) return ok('cache', 'not needed: NEO4J_URI names another Neo4j');
  const folder = locateJars(env.cacheDir);
  const artifacts = await readArtifacts();
  const lacking = await listMissing(artifacts, folder);
  if (lacking.length === 0) {
    return ok('cache', `Neo4j ${NEO4J_VERSION}, ${artifacts.length} files verified in ${folder}`);
  }
  const size = lacking.reduce((sum, artifact) => sum + artifact.size, 0);
  return warn(
    'cache',
    `${lacking.length} of ${artifacts.length} files are not in ${folder}`,
    `The next start fetches them (${(size / 1e6).toFixed(0)} MB), which needs the internet once.`,
  );
}

async function checkDatabase({ env, dataDir }: Subject): Promise<Finding> {
  if (env.neo4j !== null) {
    const database = connect(env.neo4j);
    try {
      await database.verify();
      return ok('database', `${env.neo4j.uri} answers`);
    } catch (error) {
      const advice = `${messageOf(error)} Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`;
      return missing('database', `${env.neo4j.uri} can't be used`, advice);
    } finally {
      await database.close();
    }
  }
  const holder = await readHolder(locateLock(dataDir));
  if (holder !== null)
    return ok('database', `in use by process ${holder.pid} since ${holder.since}`);
  return existsSync(join(dataDir, 'neo4j'))
    ? ok('database', `in ${dataDir}, not running`)
    : ok('database', `none yet; start makes one in ${dataDir}`);
}

function ok(subject: string, found: string): Finding {
  return { subject, verdict: 'ok', found, advice: null };
}
function warn(subject: string, found: string, advice: string): Finding {
  return { subject, verdict: 'warning', found, advice };
}
function missing(subject: string, found: string, advice: string): Finding {
  return { subject, verdict: 'missing', found, advice };
}
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
