import { z } from 'zod';
import { failureMeanings } from '../../shared/wire/failure-meanings.ts';
import { Failure, failureCodes, failureStatus } from '../../shared/wire/failure.ts';
import { routes } from '../../shared/wire/http.ts';
import { json, type Route } from '../../shared/wire/route.ts';

/** The interface as an OpenAPI 3.1 document, generated from the table of routes. */
export function openApiDocument(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Faro',
      version,
      description: 'Conversations between customers, Lana and people. Errors carry a code, never a stack.',
    },
    servers: [{ url: '/' }],
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Failure: { ...schemaOf(Failure), description: failureTable() } },
    },
    paths: paths(),
  };
}

/** Every code, as a table in Markdown. */
function failureTable(): string {
  const rows = failureCodes.map((code) => {
    const { means, remedy } = failureMeanings[code];
    return `| \`${code}\` | ${failureStatus[code]} | ${means} | ${remedy} |`;
  });
  return ['| code | status | what it means | what to do |', '|---|---|---|---|', ...rows].join('\n');
}

function paths(): Record<string, Record<string, object>> {
  const byPath: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    byPath[path] = { ...byPath[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return byPath;
}

function operation(operationId: string, route: Route) {
  return {
    operationId,
    summary: route.summary,
    description: route.guard === 'public' ? 'Open to all.' : `Needs: ${route.guard}.`,
    security: route.guard === 'public' ? [] : [{ session: [] }],
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...(takesBody(route)
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
      : {}),
    responses: {
      [route.status]: { description: 'Done', content: contentOf(route) },
      default: { description: 'Refused or failed', content: { 'application/json': { schema: failed } } },
    },
  };
}

function contentOf({ contentType }: Route) {
  return contentType === json
    ? { [json]: { schema: answered } }
    : { 'text/plain': { schema: { type: 'string' } } };
}

const answered = { type: 'object', required: ['ok', 'data'], properties: { ok: { const: true }, data: {} } };
const failed = {
  type: 'object',
  required: ['ok', 'failure'],
  properties: { ok: { const: false }, failure: { $ref: '#/components/schemas/Failure' } },
};

function pathParameters(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function takesBody(route: Route): boolean {
  if (route.method !== 'POST') return false;
  const { properties, anyOf, oneOf } = schemaOf(route.body);
  return anyOf !== undefined || oneOf !== undefined || Object.keys(properties ?? {}).length > 0;
}

/** What a client sends, so before defaults and trimming. */
function schemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input' });
}
