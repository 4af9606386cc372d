import type { Request } from 'express';
import type { z } from 'zod';
import { InvalidRequestError, NotFoundError } from '../errors.ts';
import type { Download } from '../export/download.ts';
import type { Services } from './services.ts';

/** What a route takes, checked. */
export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Aborted when the asker has gone. */
  readonly signal: AbortSignal;
  /** For a body that is read as it comes. */
  readonly request: Request;
}

interface Shapes<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly method: 'get' | 'post' | 'delete';
  /** In Express' way: /api/entities/:id. */
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Its body may be files in multipart/form-data in the place of JSON. */
  readonly takesFiles?: true;
  /** Zod shape of the JSON answer; null when it is a file. */
  readonly answer: z.ZodType | null;
}

/** What came in, unchecked. */
export type RawInput = Input<unknown, unknown, unknown>;

/** What the OpenAPI document tells of a route. */
export type RouteShapes = Shapes<z.ZodType, z.ZodType, z.ZodType>;

/** A route with its shapes: the router runs it. */
export interface Route extends RouteShapes {
  readonly handle: (services: Services, raw: RawInput) => Promise<unknown>;
}

interface Definition<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
> extends Shapes<P, Q, B> {
  readonly answer: A;
  readonly run: (
    services: Services,
    input: Input<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<z.input<A>>;
}

/** A route that answers in JSON: what comes in and what goes out is checked. */
export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
>({ run, ...shapes }: Definition<P, Q, B, A>): Route {
  return {
    ...shapes,
    handle: async (services, raw) =>
      shapes.answer.parseAsync(await run(services, checkInput(shapes, raw))),
  };
}

/** A route that answers with a file. */
export function defineDownload<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>({
  run,
  ...shapes
}: Omit<Shapes<P, Q, B>, 'answer'> & {
  readonly run: (
    services: Services,
    input: Input<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<Download>;
}): Route {
  return {
    ...shapes,
    answer: null,
    handle: async (services, raw) => run(services, checkInput(shapes, raw)),
  };
}

function checkInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  shapes: Pick<Shapes<P, Q, B>, 'params' | 'query' | 'body'>,
  raw: RawInput,
): Input<z.output<P>, z.output<Q>, z.output<B>> {
  return {
    params: check(shapes.params, raw.params, 'path'),
    query: check(shapes.query, raw.query, 'query string'),
    body: check(shapes.body, raw.body, 'body'),
    signal: raw.signal,
    request: raw.request,
  };
}

function check<T extends z.ZodType>(shape: T, value: unknown, where: string): z.output<T> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const details = result.error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }));
  const [first] = details;
  const field = first === undefined || first.field === '' ? '' : ` at "${first.field}"`;
  // What can be no id at all is the id of nothing.
  if (where === 'path') throw new NotFoundError(`api: there is nothing of this name${field}`);
  throw new InvalidRequestError(
    `api: the ${where} is not understood${field}: ${first?.message ?? 'unknown'}`,
    details,
  );
}
