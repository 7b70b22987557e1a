import { z } from 'zod';
import { countryCodes } from '../../../shared/countries/country.ts';

/** What of a JSON Schema samples are made from. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
}

/** Values for fields of these names, wherever they stand and whether they must be there or not. */
export type Fields = Readonly<Record<string, unknown>>;

const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-03-02T14:00:00.000Z',
  date: '2026-03-02',
  time: '09:00:00',
  email: 'someone@example.com',
  uri: 'https://example.com',
  uuid: '11111111-1111-4111-8111-111111111111',
};

/**
 * Something small that a schema accepts, with these fields in it. What a schema demands beyond its JSON Schema (a
 * pattern, a refinement) it cannot know.
 */
export function sampleOf(schema: z.ZodType, fields: Fields): unknown {
  return make(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, fields);
}

/** Fields of these names that the schema has, at the top. */
export function topFields(schema: z.ZodType): ReadonlySet<string> {
  return new Set(namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema));
}

function namesIn({ properties = {}, anyOf = [], oneOf = [] }: Schema): readonly string[] {
  return [...Object.keys(properties), ...[...anyOf, ...oneOf].flatMap(namesIn)];
}

function make(schema: Schema, fields: Fields): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choice) return make(choice, fields);
  switch (schema.type) {
    case 'object':
      return makeObject(schema, fields);
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => make(schema.items ?? {}, fields));
    case 'string':
      return formats[schema.format ?? ''] ?? 'a'.repeat(Math.max(schema.minLength ?? 1, 1));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function makeObject({ properties = {}, required = [] }: Schema, fields: Fields): Record<string, unknown> {
  const entries = Object.entries(properties).flatMap(([name, schema]): [string, unknown][] => {
    if (fields[name] !== undefined && fits(schema, fields[name])) return [[name, fields[name]]];
    return required.includes(name) ? [[name, make(schema, fields)]] : [];
  });
  return Object.fromEntries(entries);
}

/** A field of the name that means something else, such as a text called `country`, is made up as any other. */
function fits(schema: Schema, value: unknown): boolean {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.length > 0) return choices.some((choice) => fits(choice, value));
  if (schema.enum) return schema.enum.includes(value);
  if (Array.isArray(value))
    return schema.type === 'array' && value.every((each) => fits(schema.items ?? {}, each));
  return schema.type === typeof value && schema.const === undefined;
}

/** Fields that name countries further inside, where the edge does not see them. */
export function fieldsWithCountries(schema: z.ZodType): readonly string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const inside = Object.entries(properties).filter(([name]) => name !== 'country');
  const codes = JSON.stringify(countryCodes);
  return inside.filter(([, field]) => JSON.stringify(field).includes(codes)).map(([name]) => name);
}
