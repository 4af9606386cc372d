import { AppError } from '../errors.ts';

/** No Java that can run Neo4j, and no other Neo4j named. */
export class JavaMissingError extends AppError {
  readonly status = 503;
  readonly code = 'java_missing';
}

/** The embedded Neo4j could not be fetched whole. */
export class FetchError extends AppError {
  readonly status = 503;
  readonly code = 'fetch_failed';
}

/** Another process holds the folder. */
export class FolderInUseError extends AppError {
  readonly status = 409;
  readonly code = 'folder_in_use';
  readonly pid: number;

  constructor(message: string, pid: number) {
    super(message, { pid });
    this.pid = pid;
  }
}

/** A folder that the program keeps things in can't be made or written to. */
export class FolderUnusableError extends AppError {
  readonly status = 503;
  readonly code = 'folder_unusable';
}

/** Neo4j did not start, or does not stay up. */
export class Neo4jFailedError extends AppError {
  readonly status = 503;
  readonly code = 'neo4j_failed';
}
