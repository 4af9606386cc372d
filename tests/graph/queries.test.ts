import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { definedQueries, defineQuery, NONE } from '../../server/graph/query.ts';

const GRAPH = join(__dirname, '../../server/graph');
const CYPHER = join(__dirname, '../../cypher');
const HEADER = /^\/\/ params: (?<params>.+) returns: (?<returns>.+)$/u;
const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b/u;

function filesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();
}

const FILES = filesUnder(CYPHER, '.cypher').map((path) => relative(CYPHER, path));
const read = (file: string): string => readFileSync(join(CYPHER, file), 'utf8');
/** The statement without its comments and texts, in which words mean nothing. */
const bare = (file: string): string =>
  read(file)
    .replaceAll(/\/\/.*$/gmu, '')
    .replaceAll(/'[^']*'/gu, "''");
const namesIn = (list: string | undefined): readonly string[] =>
  list === undefined || list === 'none' ? [] : list.split(', ').toSorted();

beforeAll(async () => {
  for (const path of filesUnder(GRAPH, '.ts')) await import(path);
});

describe('defineQuery', () => {
  it('refuses a file that is not there', () => {
    expect(() => defineQuery({ file: 'read/nowhere.cypher', params: NONE, row: NONE })).toThrow(
      'graph/query: no file "read/nowhere.cypher". Expected it under cypher/',
    );
  });

  it('refuses a second definition of a file', () => {
    expect(() => defineQuery({ file: 'load/lock.cypher', params: NONE, row: NONE })).toThrow(
      'graph/query: "load/lock.cypher" has two definitions',
    );
  });
});

describe('the queries', () => {
  it('are one definition a file and one file a definition', () => {
    expect([...definedQueries().keys()].sort()).toStrictEqual(FILES);
  });

  it.each(FILES)('%s says in its first line what goes in and what comes out', (file) => {
    const query = definedQueries().get(file);
    const header = HEADER.exec(read(file).split('\n', 1).join(''))?.groups;
    expect(namesIn(header?.['params'])).toStrictEqual(
      Object.keys(query?.params.shape ?? {}).sort(),
    );
    expect(namesIn(header?.['returns'])).toStrictEqual(Object.keys(query?.row.shape ?? {}).sort());
  });

  it.each(FILES)('%s uses its parameters and no others', (file) => {
    const used = Array.from(bare(file).matchAll(/\$(?<name>[a-z]\w*)/giu), ([name]) =>
      name.slice(1),
    );
    const params = Object.keys(definedQueries().get(file)?.params.shape ?? {});
    expect([...new Set(used)].sort()).toStrictEqual(params.sort());
  });

  it.each(FILES)('%s is one statement', (file) => {
    expect(bare(file).trim().replace(/;$/u, '')).not.toContain(';');
  });

  it.each(FILES.filter((file) => file.startsWith('read/')))('%s writes nothing', (file) => {
    expect(bare(file)).not.toMatch(WRITES);
  });
});
