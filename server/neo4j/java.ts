import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Env } from '../env.ts';
import { JavaMissingError } from './errors.ts';

const exec = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
export const OLDEST_JAVA = 17;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** All that `java -version` says: a class-data archive fits one of them only. */
  readonly description: string;
}

const PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';
const VERSION = /version "(?:1\.)?(?<major>\d+)/u;

/** The major version in what `java -version` prints: 8 for "1.8.0_402", 17 for "17.0.15"; null when it is no Java. */
export function parseJavaVersion(text: string): number | null {
  const major = VERSION.exec(text)?.groups?.['major'];
  return major === undefined ? null : Number(major);
}

/** Every Java that JAVA_HOME or PATH name, the first choice first. */
export async function listJavas(env: Env): Promise<readonly Java[]> {
  const home = env.javaHome === null ? [] : [join(env.javaHome, 'bin')];
  const folders = [...home, ...env.path.split(delimiter).filter((folder) => folder !== '')];
  const commands = [...new Set(folders)].map((folder) => join(folder, PROGRAM)).filter(existsSync);
  const found = await Promise.all(commands.map(async (command) => tryJava(command)));
  return found.filter((java) => java !== null);
}

/** @throws JavaMissingError that names the ways on. */
export async function findJava(env: Env): Promise<Java> {
  const javas = await listJavas(env);
  const fit = javas.find((java) => java.major >= OLDEST_JAVA);
  if (fit !== undefined) return fit;
  const [old] = javas;
  const found =
    old === undefined
      ? 'neither JAVA_HOME nor PATH has a Java'
      : `${old.command} is Java ${old.major}`;
  throw new JavaMissingError(
    [
      `neo4j/java: ${found}. The embedded Neo4j runs on Java ${OLDEST_JAVA} or later. Three ways on:`,
      `  1. Install a Java runtime, ${OLDEST_JAVA} or later (on Debian and Ubuntu: apt install default-jre-headless).`,
      `  2. If there is one already, set JAVA_HOME to its folder.`,
      '  3. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use another Neo4j, 5.26 or later; then no Java is needed.',
    ].join('\n'),
  );
}

async function tryJava(command: string): Promise<Java | null> {
  try {
    const { stdout, stderr } = await exec(command, ['-version']);
    const description = `${stderr}${stdout}`.trim();
    const major = parseJavaVersion(description);
    return major === null ? null : { command, major, description };
  } catch {
    return null;
  }
}
