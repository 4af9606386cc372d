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
