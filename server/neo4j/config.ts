import { join } from 'node:path';

/** Where one data folder keeps its Neo4j. */
export interface Home {
  readonly root: string;
  readonly conf: string;
  readonly importFolder: string;
  /** What the server's log-in file holds before its first start. */
  readonly authFile: string;
  readonly passwordFile: string;
  /** There once the server has started for the first time. */
  readonly systemDatabase: string;
  /** Address, password and process of the running server, for commands beside it. */
  readonly serverFile: string;
}

/** The paths of the Neo4j in a data folder. */
export function locateHome(dataDir: string): Home {
  const root = join(dataDir, 'neo4j');
  return {
    root,
    conf: join(root, 'conf'),
    importFolder: join(root, 'import'),
    authFile: join(root, 'data', 'dbms', 'auth.ini'),
    passwordFile: join(root, 'password'),
    systemDatabase: join(root, 'data', 'databases', 'system'),
    serverFile: join(root, 'server.json'),
  };
}

const MEBI = 1024 * 1024;

/** How much of a machine's memory the server takes, in MiB. */
export function planMemory(totalBytes: number): { readonly heap: number; readonly cache: number } {
  const total = Math.floor(totalBytes / MEBI);
  return { heap: clamp(total / 8, 512, 2048), cache: clamp(total / 16, 64, 512) };
}

/** neo4j.conf: loopback only, Bolt only, silent, and with no way from Cypher to files or the net. */
export function renderConfig(port: number, cacheMebi: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.import': 'import',
    'server.memory.pagecache.size': `${cacheMebi}m`,
    'dbms.usage_report.enabled': 'false',
    // READ sessions still run LOAD CSV: these two refuse it, for files and for addresses.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // By default an idle server takes ten seconds to close its listener.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
  };
  return `${Object.entries(settings)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

const OPENED = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.lang',
  'java.base/java.util.concurrent',
];

/** What Java is started with, less the class-data archive. */
export function renderArguments(
  home: Home,
  classPath: string,
  heapMebi: number,
  archive: readonly string[],
): readonly string[] {
  return [
    '-Xms128m',
    `-Xmx${heapMebi}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...archive,
    ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.root}`,
    `--config-dir=${home.conf}`,
    '--console-mode',
  ];
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
