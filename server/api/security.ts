import { createHash, timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../errors.ts';

/** A request from another site, or to a name that is not this machine's. */
export class ForbiddenError extends AppError {
  readonly status = 403;
  readonly code = 'forbidden';
}

/** The server was started with a token, and the request has none. */
export class UnauthorizedError extends AppError {
  readonly status = 401;
  readonly code = 'unauthorized';
}

/** More requests a minute than are allowed. */
export class TooManyRequestsError extends AppError {
  readonly status = 429;
  readonly code = 'too_many_requests';
}

/** A POST that is not JSON: a form on another site could send it. */
export class UnsupportedTypeError extends AppError {
  readonly status = 415;
  readonly code = 'unsupported_type';
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const COOKIE = 'demarche_token';
const MINUTE = 60_000;
/** The one path that takes files. */
const UPLOADS = '/api/documents';

/** Headers: nothing but the page's own files runs, and no other site may frame it. */
export function setHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Refuses names that another site's DNS may have pointed at this machine. */
export function checkHost(request: Request, _response: Response, next: NextFunction): void {
  if (!LOOPBACK.has(nameOf(request.headers.host ?? '')))
    throw new ForbiddenError(
      `api: the host "${request.headers.host ?? ''}" is not served. Expected localhost or 127.0.0.1`,
    );
  next();
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase();
}

/** Refuses what another site's page sends. */
export function checkOrigin(request: Request, _response: Response, next: NextFunction): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isForeign = site === 'cross-site' || site === 'same-site';
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  if (isForeign || (origin !== undefined && origin !== `http://${host ?? ''}`))
    throw new ForbiddenError('api: the request comes from another site');
  const isUpload = request.path === UPLOADS && request.is('multipart/form-data') !== false;
  if (request.is('application/json') === false && !isUpload)
    throw new UnsupportedTypeError('api: the body is not JSON. Expected application/json');
  next();
}

/** Refuses what would be kept on this machine. */
export function refuseWriting(): never {
  throw new ForbiddenError('api: the server was started with --read-only, so nothing is kept');
}

/** How the server is, which no one needs a token to know. */
const OPEN: ReadonlySet<string> = new Set(['/api/health', '/api/status']);

/** With a token, `?token=…` once, or a header, opens the door. */
export function checkToken(token: string | null): RequestHandler {
  return (request, response, next) => {
    if (token === null || OPEN.has(request.path)) {
      next();
      return;
    }
    const { token: given } = request.query;
    if (typeof given === 'string' && isSame(given, token)) {
      response.cookie(COOKIE, token, { httpOnly: true, sameSite: 'strict' });
      response.redirect(303, withoutToken(request.originalUrl));
      return;
    }
    if (request.path.startsWith('/api/') && !isSame(readToken(request), token))
      throw new UnauthorizedError('api: a token is needed. Expected Authorization: Bearer TOKEN');
    next();
  };
}

/** The address as it was asked for, on this site, less its token. */
function withoutToken(address: string): string {
  const { pathname, searchParams } = new URL(address.replace(/^\/+/u, '/'), 'http://localhost');
  searchParams.delete('token');
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

function readToken({ headers }: Request): string {
  const bearer = /^Bearer (\S+)$/u.exec(headers.authorization ?? '')?.[1];
  const cookie = (headers.cookie ?? '').split(/; */u).find((one) => one.startsWith(`${COOKIE}=`));
  return bearer ?? decodeURIComponent(cookie?.slice(COOKIE.length + 1) ?? '');
}

function isSame(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Refuses more than `limit` requests a minute from one address. */
export function limitRate(limit: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new TooManyRequestsError(`api: more than ${limit} requests in a minute`);
    },
  });
}
