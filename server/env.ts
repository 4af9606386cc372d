import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const variables = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]/u, 'Expected neo4j:// or bolt:// and a host')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  DEMARCHE_CACHE: z.string().min(1).optional(),
  DEMARCHE_MAVEN: z
    .string()
    .regex(/^https?:\/\/\S+$/u, 'Expected the http address of a mirror of Maven Central')
    .optional(),
  DEMARCHE_TOKEN: z.string().min(8, 'Expected 8 signs or more').optional(),
  JAVA_HOME: z.string().optional(),
  PATH: z.string().default(''),
  XDG_CACHE_HOME: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

export interface Env {
  /** Another Neo4j than the embedded one, or null. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | null;
  } | null;
  /** Where fetched programs are kept, outside the checkout. */
  readonly cacheDir: string;
  /** A mirror of Maven Central, ending in a slash, or null for itself. */
  readonly repository: string | null;
  readonly token: string | null;
  readonly javaHome: string | null;
  readonly path: string;
  readonly logLevel: string;
}

/** All that the environment may say, checked once; throws a ZodError that names the variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  // A variable that is set to nothing, as scripts and containers do, is not set.
  const set = Object.entries(source).filter(([, value]) => value !== '');
  const v = variables.parse(Object.fromEntries(set));
  return {
    neo4j: v.NEO4J_URI
      ? {
          uri: v.NEO4J_URI,
          user: v.NEO4J_USER,
          password: v.NEO4J_PASSWORD,
          database: v.NEO4J_DATABASE ?? null,
        }
      : null,
    cacheDir: v.DEMARCHE_CACHE ?? join(v.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'demarche'),
    repository: v.DEMARCHE_MAVEN?.replace(/\/*$/u, '/') ?? null,
    token: v.DEMARCHE_TOKEN ?? null,
    javaHome: v.JAVA_HOME ?? null,
    path: v.PATH,
    logLevel: v.LOG_LEVEL,
  };
}
