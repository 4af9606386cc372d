/** The one base of expected failures: `code` is for programs, `message` names module, offender and way out. */
export abstract class AppError extends Error {
  /** HTTP status that the API answers with. */
  abstract readonly status: number;
  abstract readonly code: string;
  readonly details: unknown;

  constructor(message: string, details?: unknown) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}

export class InvalidRequestError extends AppError {
  readonly status = 400;
  readonly code = 'invalid_request';
}

export class NotFoundError extends AppError {
  readonly status = 404;
  readonly code = 'not_found';
}

export class DatabaseUnavailableError extends AppError {
  readonly status = 503;
  readonly code = 'database_unavailable';
}

/** A statement that broke a rule of the database (a constraint, a wrong type): a fault of ours or of an old graph. */
export class DatabaseRefusedError extends AppError {
  readonly status = 500;
  readonly code = 'database_refused';
}

/** The database stopped a statement that took longer than it may. */
export class QueryTimeoutError extends AppError {
  readonly status = 408;
  readonly code = 'query_timeout';
}

/** The disk that holds the data folder has no room, or we may use no more of it. */
export class DiskFullError extends AppError {
  readonly status = 507;
  readonly code = 'disk_full';
}

/** True for an error of Node's own with this code. Not by class: a test's realm has another Error. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** True when a file could not be written because there is no room for it. */
export function isDiskFull(error: unknown): boolean {
  return hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT');
}
