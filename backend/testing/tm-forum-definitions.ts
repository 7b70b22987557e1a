import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, { readonly properties?: Schema }>>;

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly schema?: Schema }[];
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Swagger {
  readonly basePath: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Definitions;
}

/** A request and its answer as they crossed the wire. */
export interface Exchanged {
  readonly method: string;
  readonly path: string;
  readonly sent: unknown;
  readonly status: number;
  readonly received: unknown;
}

const folder = join(import.meta.dirname, '..', 'adapters', 'tm-forum');

/**
 * Checks requests and answers against the definitions of the Open APIs, and answers with what is wrong. Stricter
 * than these: a property that a definition does not know counts as wrong unless the object's `@type` is one of
 * Faro's extensions and that has it.
 */
export function createDefinitionCheck(): (exchanged: Exchanged) => readonly string[] {
  const ajv = new AjvDraft4.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('base64', true);
  const swaggers = readSwaggers();
  for (const swagger of swaggers) ajv.addSchema({ id: swagger.basePath, definitions: swagger.definitions });
  const compiled = new Map<string, ValidateFunction>();
  const problems = (name: string, { basePath }: Swagger, schema: Schema | undefined, value: unknown) => {
    if (!schema) return [`${name}: the definition has no such body`];
    const located = JSON.stringify(schema).replaceAll('"#/', `"${basePath}#/`);
    const validate = compiled.get(located) ?? ajv.compile(JSON.parse(located));
    compiled.set(located, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${name}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
  return ({ method, path, sent, status, received }) => {
    const name = `${method} ${path}`;
    const swagger = swaggers.find(({ basePath }) => path.startsWith(basePath));
    if (!swagger) return [`${name}: no API has this path`];
    const operation = operationOf(swagger, method, path);
    if (!operation) return [`${name}: the API has no such operation`];
    const body = operation.parameters?.find((parameter) => parameter.in === 'body')?.schema;
    const answer = operation.responses[status]?.schema;
    return [
      ...(sent === undefined ? [] : problems(`${name} request`, swagger, body, sent)),
      ...problems(`${name} ${status}`, swagger, answer, received),
    ];
  };
}

/** A `fetch` whose every exchange is checked; what is wrong is handed to `found`. The token endpoint is not an API. */
export function checkedFetch(
  check: (exchanged: Exchanged) => readonly string[],
  found: (problem: string) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (!pathname.startsWith('/tmf-api/')) return response;
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const received: unknown = await response.clone().json();
    const { status } = response;
    for (const problem of check({ method: init?.method ?? 'GET', path: pathname, sent, status, received })) {
      found(problem);
    }
    return response;
  };
}

function operationOf({ basePath, paths }: Swagger, method: string, path: string): Operation | undefined {
  const [collection = '', id] = path.slice(basePath.length).split('/');
  return paths[id === undefined ? `/${collection}` : `/${collection}/{id}`]?.[method.toLowerCase()];
}

function readSwaggers(): readonly Swagger[] {
  const extensions = readJson(join(folder, 'extensions.schema.json')) as Pick<Swagger, 'definitions'>;
  const files = readdirSync(join(folder, 'definitions')).filter((name) => name.endsWith('.json'));
  return files.map((name) => {
    const swagger = readJson(join(folder, 'definitions', name)) as Swagger;
    const definitions = Object.entries(swagger.definitions).map(([name, definition]) => [
      name,
      closed(name, definition, extensions.definitions),
    ]);
    return { ...swagger, definitions: { ...extensions.definitions, ...Object.fromEntries(definitions) } };
  });
}

/** The definition with no room for properties that neither it nor the extension of its name has. */
function closed(name: string, definition: Definitions[string], extensions: Definitions): Schema {
  if (!definition.properties) return definition;
  const known = Object.fromEntries(Object.keys(definition.properties).map((property) => [property, {}]));
  const plain = { properties: known, additionalProperties: false };
  const type = `Faro${name.replace(/_(?:Create|Update)$/, '')}`;
  const extension = extensions[type];
  if (!extension) return { allOf: [definition, plain] };
  const extended = {
    required: ['@type', '@schemaLocation'],
    properties: { ...known, ...extension.properties, '@type': { enum: [type] } },
    additionalProperties: false,
  };
  return { allOf: [definition, { anyOf: [plain, extended] }] };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
