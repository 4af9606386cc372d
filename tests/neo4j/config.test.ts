import {
  locateHome,
  planMemory,
  renderArguments,
  renderConfig,
} from '../../server/neo4j/config.ts';

const GIBI = 1024 ** 3;

describe('the configuration of the embedded Neo4j', () => {
  test.each([
    'server.bolt.listen_address=127.0.0.1:7000',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  ])('says %s', (line) => {
    expect(renderConfig(7000, 64).split('\n')).toContain(line);
  });

  test.each([
    [1 * GIBI, { heap: 512, cache: 64 }],
    [8 * GIBI, { heap: 1024, cache: 512 }],
    [64 * GIBI, { heap: 2048, cache: 512 }],
  ])('of %s bytes of memory plans %s', (total, plan) => {
    expect(planMemory(total)).toStrictEqual(plan);
  });

  test('names the home folder on the command line, by which an orphan is known again', () => {
    const home = locateHome('/data folder');
    expect(renderArguments(home, 'a.jar:b.jar', 512, [])).toContain(
      '--home-dir=/data folder/neo4j',
    );
  });
});
