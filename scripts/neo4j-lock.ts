import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEO4J_VERSION } from '../server/neo4j/artifacts.ts';

/** Writes the lock file of the embedded Neo4j. Needs Maven: `npx tsx scripts/neo4j-lock.ts`. */
const target = join(import.meta.dirname, '..', 'server', 'neo4j', `neo4j-${NEO4J_VERSION}.lock`);
const folder = mkdtempSync(join(tmpdir(), 'neo4j-lock-'));
const listing = join(folder, 'list.txt');

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>demarche</groupId><artifactId>lock</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version>
  </dependency></dependencies>
</project>
`;

/** One line of \`dependency:list\`: a coordinate, its scope and the file that Maven keeps. */
const LINE = /^\s*(?<coordinate>\S+):(?:compile|runtime):(?<file>\S+\.jar)/u;

writeFileSync(join(folder, 'pom.xml'), POM);
execFileSync(
  'mvn',
  [
    '-q',
    '-B',
    'dependency:list',
    '-DincludeScope=runtime',
    '-DoutputAbsoluteArtifactFilename=true',
    `-DoutputFile=${listing}`,
  ],
  { cwd: folder, stdio: 'inherit' },
);

const lines = readFileSync(listing, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const { coordinate, file } = LINE.exec(line)?.groups ?? {};
    if (coordinate === undefined || file === undefined) return [];
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [{ coordinate, line: `${sha256} ${bytes.length} ${coordinate}\n` }];
  })
  .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1))
  .map(({ line }) => line);

writeFileSync(target, lines.join(''));
rmSync(folder, { recursive: true });
console.error(`${lines.length} artifacts in ${target}`);
