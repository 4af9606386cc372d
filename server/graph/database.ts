import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import { toAppError } from './failures.ts';
import type { Query } from './query.ts';
import { toDriver } from './values.ts';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** null is the server's own default. */
  readonly database: string | null;
}

/** Runs named queries: their parameters are checked on the way in and their rows on the way out. */
export interface Runner {
  run<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<readonly z.output<R>[]>;
}

export interface Database {
  read<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<readonly z.output<R>[]>;
  /** Rows as they come, for answers that are too long to hold. */
  stream<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): AsyncGenerator<z.output<R>>;
  write<P extends z.ZodObject, R extends z.ZodObject>(
    query: Query<P, R>,
    params: z.input<P>,
  ): Promise<readonly z.output<R>[]>;
  /** All or nothing; `work` may run again when the database asks for a retry, so it must have no other effect. */
  transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T>;
  /** Where it is: for messages, and for threads that connect on their own. */
  readonly connection: Connection;
  /** What is to end before the connections do. */
  onClose(end: () => Promise<void>): void;
  /** A bare READ session for the console's guard, with integers as they are; its caller closes it. */
  openConsoleSession(): Session;
  /** Throws DatabaseUnavailableError unless the server answers. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 300_000;

/** Opens a pool of connections; nothing is sent before the first query. */
export function connect(connection: Connection): Database {
  const { uri } = connection;
  const driver = createDriver(connection, true);
  const exact = createDriver(connection, false);
  const named = connection.database === null ? {} : { database: connection.database };
  const ends: (() => Promise<void>)[] = [];
  const reading = { ...named, defaultAccessMode: neo4j.session.READ };

  async function transact<T>(
    mode: 'read' | 'write',
    work: (tx: ManagedTransaction) => Promise<T>,
  ): Promise<T> {
    const session = driver.session(named);
    try {
      return mode === 'read'
        ? await session.executeRead(work, { timeout: READ_TIMEOUT_MS })
        : await session.executeWrite(work, { timeout: WRITE_TIMEOUT_MS });
    } catch (error) {
      throw toAppError(error, uri);
    } finally {
      await session.close();
    }
  }

  return {
    read: (query, params) => transact('read', (tx) => runIn(tx, query, params)),
    write: (query, params) => transact('write', (tx) => runIn(tx, query, params)),
    transaction: (work) =>
      transact('write', (tx) => work({ run: (query, params) => runIn(tx, query, params) })),
    async *stream(query, params) {
      const session = driver.session(reading);
      try {
        const result = session.run(query.text, encode(query, params));
        for await (const record of result) yield query.row.parse(record.toObject());
      } catch (error) {
        throw toAppError(error, uri);
      } finally {
        await session.close();
      }
    },
    connection,
    onClose: (end) => void ends.push(end),
    openConsoleSession: () => exact.session(reading),
    verify: async () => {
      try {
        await driver.verifyConnectivity(named);
      } catch (error) {
        throw toAppError(error, uri);
      }
    },
    close: async () => {
      await Promise.all(ends.map((end) => end()));
      await Promise.all([driver.close(), exact.close()]);
    },
  };
}

function createDriver(
  { uri, user, password }: Connection,
  disableLosslessIntegers: boolean,
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: 30_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: 'demarche',
  });
}

async function runIn<P extends z.ZodObject, R extends z.ZodObject>(
  tx: ManagedTransaction,
  query: Query<P, R>,
  params: z.input<P>,
): Promise<readonly z.output<R>[]> {
  const { records } = await tx.run(query.text, encode(query, params));
  return records.map((record) => query.row.parse(record.toObject()));
}

function encode<P extends z.ZodObject>(query: Query<P>, params: z.input<P>): unknown {
  return toDriver(query.params.parse(params));
}
