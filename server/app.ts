import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { actionRoutes } from './api/actionRoutes.ts';
import { explorerRoutes } from './api/explorerRoutes.ts';
import { rowRoutes } from './api/rowRoutes.ts';
import { documentRoutes } from './api/documentRoutes.ts';
import { viewRoutes } from './api/viewRoutes.ts';
import { answerErrors } from './api/failures.ts';
import { createOpenApi } from './api/openapi.ts';
import { nothing } from './api/inputs.ts';
import type { RouteShapes } from './api/route.ts';
import { limitDepth } from './api/depth.ts';
import { createRouter, refuseUnknown } from './api/router.ts';
import {
  checkHost,
  checkOrigin,
  checkToken,
  limitRate,
  refuseWriting,
  setHeaders,
} from './api/security.ts';
import type { Services } from './api/services.ts';
import { health as healthShape, type Health } from './model/index.ts';

export interface AppOptions {
  /** null until the database is up: the page and /api/health are served from the first moment. */
  readonly services: () => Services | null;
  readonly health: () => Health;
  readonly token: string | null;
  /** Nothing that is sent is kept. */
  readonly readOnly: boolean;
  /** The built page. */
  readonly clientDir: string;
  /** Unexpected errors. */
  readonly log: (error: unknown) => void;
}

const healthRoute: RouteShapes = {
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server is ready, and what it waits for',
  params: nothing,
  query: nothing,
  body: nothing,
  answer: healthShape,
};
const statusRoute: RouteShapes = {
  ...healthRoute,
  path: '/api/status',
  summary:
    'The same, always with 200: for a page that watches, whose console takes any other for an error',
};

const CYPHER_A_MINUTE = 600;
const REQUESTS_A_MINUTE = 6_000;
/** Paths to which something is sent that is kept. */
const KEEPING = ['/api/views', '/api/views/:id', '/api/documents', '/api/documents/:doing'];
const PAGES = [
  '/',
  '/entity/:id',
  '/event/:id',
  '/dyad/:a/:b',
  '/conversation',
  '/conversation/:a/:b',
  '/document/:id',
  '/documents',
  '/table',
  '/cypher',
];

/** The HTTP side of the program; it never listens itself. */
export function createApp(options: AppOptions): Express {
  const { services, health, token, readOnly, clientDir, log } = options;
  const routes = [
    ...documentRoutes,
    ...explorerRoutes,
    ...rowRoutes,
    ...actionRoutes,
    ...viewRoutes,
  ];
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(setHeaders(), checkHost, limitRate(REQUESTS_A_MINUTE), checkOrigin, checkToken(token));
  app.use('/api', (_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use('/api/cypher', limitRate(CYPHER_A_MINUTE));
  app.use(express.json({ limit: '8mb' }), limitDepth);
  app.get('/api/health', (_request, response) => {
    const now = healthShape.parse(health());
    response.status(now.status === 'ok' ? 200 : 503).json(now);
  });
  app.get('/api/status', (_request, response) => {
    response.json(healthShape.parse(health()));
  });
  app.get('/api/openapi.json', (_request, response) => {
    response.json(createOpenApi([healthRoute, statusRoute, ...routes], health().version));
  });
  if (readOnly) {
    app.post(KEEPING, refuseWriting);
    app.delete(['/api/jobs/:id', '/api/views/:id'], refuseWriting);
  }
  app.use(createRouter(routes, services, health));
  servePage(app, clientDir);
  app.use(refuseUnknown);
  app.use(answerErrors(log));
  return app;
}

/** Files with a hash in their names never change; the page itself is asked for anew each time. */
function servePage(app: Express, clientDir: string): void {
  const sendPage = createPageSender(clientDir);
  app.get('/index.html', (request, response) => {
    response.redirect(301, `/${new URL(request.originalUrl, 'http://localhost').search}`);
  });
  // No pattern can be matched against an address that is no text: the page says that there is nothing at it.
  app.use((request, response, next) => {
    if (isReadable(request.path) || request.path.startsWith('/api/')) next();
    else sendPage(request, response.status(404), next);
  });
  app.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(express.static(clientDir, { index: false, maxAge: 0 }));
  app.get(PAGES, sendPage);
  app.use('/assets', refuseUnknown);
  // The page says itself that there is nothing at an address, and shows the way back.
  app.get('/{*path}', (request, response, next) => {
    response.status(404);
    return sendPage(request, response, next);
  });
}

function createPageSender(clientDir: string): RequestHandler {
  return (_request, response, next) => {
    response.sendFile(
      'index.html',
      { root: clientDir, headers: { 'cache-control': 'no-cache' } },
      (error: unknown) => {
        if (error !== undefined && error !== null) next(error);
      },
    );
  };
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
