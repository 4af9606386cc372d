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
    level = level.flatMap(listNested);
  }
  next();
}

function listNested(value: unknown): readonly unknown[] {
  if (!isNested(value)) return [];
  const inner: readonly unknown[] = Object.values(value);
  return inner.filter(isNested);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
