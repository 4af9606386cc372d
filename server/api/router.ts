import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AppError, NotFoundError } from '../errors.ts';
import type { Download } from '../export/download.ts';
import type { Health } from '../model/index.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** The database is not up yet, or is being started again. */
export class NotReadyError extends AppError {
  readonly status = 503;
  readonly code = 'not_ready';
}

/** Runs the routes; before the services are there, they say what is being waited for. */
export function createRouter(
  routes: readonly Route[],
  services: () => Services | null,
  health: () => Health,
): Router {
  const router = Router();
  for (const route of routes)
    router[route.method](route.path, async (request, response) => {
      const ready = services();
      if (!ready) throw new NotReadyError(`api: not ready: ${health().step}`);
      const controller = new AbortController();
      response.on('close', () => controller.abort());
      const { params, query } = request;
      const body: unknown = request.body;
      const input = { params, query, body, signal: controller.signal, request };
      const answer = await route.handle(ready, input);
      if (route.answer === null) await sendFile(response, answer);
      else response.json(answer);
    });
  router.use('/api', refuseUnknown);
  return router;
}

/** What no route answers. */
export function refuseUnknown(request: Request): never {
  throw new NotFoundError(`api: there is no ${request.method} ${request.originalUrl}`);
}

const download = z.custom<Download>(
  (value) => typeof value === 'object' && value !== null && 'chunks' in value,
);

async function sendFile(response: Response, answer: unknown): Promise<void> {
  const { name, type, chunks } = download.parse(answer);
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
  await pipeline(chunks, response);
}
