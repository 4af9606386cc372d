import { z } from 'zod';
import { apiError } from '../model/index.ts';
import type { RouteShapes } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The API in OpenAPI 3.1, from the shapes that its routes are checked with. */
export function createOpenApi(routes: readonly RouteShapes[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/gu, '{$1}');
    paths[path] = { ...paths[path], [route.method]: describe(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Démarche',
      version,
      description: 'Who said or did what to whom, when, and on whose word.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: { Error: toJsonSchema(apiError, 'output') } },
  };
}

function describe(route: RouteShapes): Json {
  const body = toJsonSchema(route.body, 'input');
  return {
    operationId: createOperationId(route),
    summary: route.summary,
    parameters: [
      ...createParameters(route.params, 'path'),
      ...createParameters(route.query, 'query'),
    ],
    ...(isObject(body) ? { requestBody: describeBody(route, body) } : {}),
    responses: {
      200: { description: 'The answer', content: describeAnswer(route) },
      default: {
        description: 'What went wrong',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

function describeBody({ takesFiles }: RouteShapes, body: Json): Json {
  const files = { type: 'array', items: { type: 'string', format: 'binary' } };
  const form = { schema: { type: 'object', properties: { files } } };
  return {
    required: true,
    content: {
      'application/json': { schema: body },
      ...(takesFiles === true ? { 'multipart/form-data': form } : {}),
    },
  };
}

function describeAnswer({ answer }: RouteShapes): Json {
  if (answer === null) return { '*/*': { schema: { type: 'string' } } };
  return { 'application/json': { schema: toJsonSchema(answer, 'output') } };
}

function createOperationId({ method, path }: RouteShapes): string {
  const words = path.split(/\W+/u).filter((word) => word !== '' && word !== 'api');
  return [method, ...words].join('_');
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
});

function createParameters(shape: z.ZodType, place: 'path' | 'query'): readonly Json[] {
  const parsed = objectSchema.safeParse(toJsonSchema(shape, 'input'));
  if (!parsed.success) return [];
  const { properties, required } = parsed.data;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function isObject(schema: Json): boolean {
  return schema['type'] === 'object';
}

function toJsonSchema(shape: z.ZodType, io: 'input' | 'output'): Json {
  const schema = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('$schema')));
}
