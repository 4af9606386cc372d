import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { AppError, DiskFullError, isDiskFull } from '../errors.ts';
import type { ApiError } from '../model/index.ts';

/** What a middleware of Express throws: the body parser's errors have a status and are meant to be told. */
const exposed = z.object({
  status: z.int().min(400).max(499),
  expose: z.literal(true),
  message: z.string(),
});

const NO_ROOM = 'api: the disk of the data folder is full. Make room on it and try again';

/** The one place where an error becomes an answer; what is not ours is logged and not told. */
export function answerErrors(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      log(error);
      next(error);
      return;
    }
    const [status, body] = toAnswer(isDiskFull(error) ? new DiskFullError(NO_ROOM) : error);
    if (status === 500) log(error);
    response.status(status).json(body);
  };
}

function toAnswer(error: unknown): readonly [number, ApiError] {
  if (error instanceof AppError) {
    const { status, code, message, details } = error;
    return [status, { error: { code, message, ...(details === undefined ? {} : { details }) } }];
  }
  const told = exposed.safeParse(error);
  if (told.success) {
    const { status, message } = told.data;
    return [status, { error: { code: 'invalid_request', message: `api: ${message}` } }];
  }
  if (error instanceof URIError)
    return [400, { error: { code: 'invalid_request', message: 'api: the path is not readable' } }];
  return [500, { error: { code: 'internal', message: 'api: something went wrong in the server' } }];
}
