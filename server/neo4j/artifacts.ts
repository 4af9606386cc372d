import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const NEO4J_VERSION = '5.26.16';

/** One jar of the embedded Neo4j, as the lock file names it. */
export interface Artifact {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly classifier: string | null;
  /** Its name in the cache. */
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

const LINE =
  /^(?<sha256>[0-9a-f]{64}) (?<size>\d+) (?<group>[^\s:]+):(?<name>[^\s:]+):jar:(?:(?<classifier>[^\s:]+):)?(?<version>[^\s:]+)$/u;

/** Reads a lock file's text: one "SHA-256 size coordinate" a line. */
export function parseLock(text: string): readonly Artifact[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const { sha256, size, group, name, classifier, version } = LINE.exec(line)?.groups ?? {};
      if (
        sha256 === undefined ||
        size === undefined ||
        group === undefined ||
        name === undefined ||
        version === undefined
      ) {
        throw new Error(
          `neo4j/artifacts: line ${i + 1} of the lock file is "${line}". Expected "SHA-256 size group:name:jar:version".`,
        );
      }
      const tail = classifier === undefined ? '' : `-${classifier}`;
      return {
        groupId: group,
        artifactId: name,
        version,
        classifier: classifier ?? null,
        file: `${name}-${version}${tail}.jar`,
        size: Number(size),
        sha256,
      };
    });
}

/** The jars of the Neo4j that this version of the program runs. */
export async function readArtifacts(): Promise<readonly Artifact[]> {
  return parseLock(
    await readFile(join(import.meta.dirname, `neo4j-${NEO4J_VERSION}.lock`), 'utf8'),
  );
}
