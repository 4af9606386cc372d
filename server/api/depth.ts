import type { NextFunction, Request, Response } from 'express';
import { InvalidRequestError } from '../errors.ts';

const DEEPEST = 64;

/** Refuses a body whose lists and objects nest deeper than anything that walks it could follow. */
export function limitDepth(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  let level: readonly unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw new InvalidRequestError(
        `api: the body nests too deep. Expected at most ${DEEPEST} levels of lists and objects`,
      );
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value).filter(isNested) : [],
    );
  }
  next();
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
