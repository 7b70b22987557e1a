import type { Document } from './document.ts';
import { badRequest } from './api-error.ts';

export type QueryString = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A page of what fits, and how much fits in all. */
export interface Page {
  readonly documents: readonly Document[];
  readonly total: number;
}

/** Items of a page that asks for no limit, and the most that one may ask for. */
const usualLimit = 100;
const highestLimit = 500;
const notFilters: ReadonlySet<string> = new Set(['offset', 'limit', 'fields']);

/**
 * Filters by attribute, pages and selects as the design guidelines of the Open APIs say: `relatedParty.id=a,b` keeps
 * what has either, `offset` and `limit` cut the page, `fields` names the first-level attributes to send.
 * @throws ApiError for numbers that are none.
 */
export function pageOf(documents: readonly Document[], query: QueryString): Page {
  const fitting = documents.filter((document) => fits(document, query));
  const offset = countIn(query, 'offset', 0);
  const limit = Math.min(countIn(query, 'limit', usualLimit), highestLimit);
  return {
    documents: fitting.slice(offset, offset + limit).map((document) => selected(document, query)),
    total: fitting.length,
  };
}

export function selected(document: Document, { fields }: QueryString): Document {
  const [wanted] = valuesOf(fields);
  if (wanted === undefined) return document;
  const names = new Set(['id', 'href', '@type', '@schemaLocation', ...wanted.split(',')]);
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.has(name))) as Document;
}

/** The values that a query names for an attribute. */
export function wantedOf(query: QueryString, attribute: string): readonly string[] {
  return valuesOf(query[attribute]).flatMap((value) => value.split(','));
}

function fits(document: Document, query: QueryString): boolean {
  return Object.keys(query)
    .filter((attribute) => !notFilters.has(attribute))
    .every((attribute) => {
      const wanted = wantedOf(query, attribute);
      return attributesOf(document, attribute.split('.')).some((value) => wanted.includes(String(value)));
    });
}

/** The values at a path, through every item of the lists on the way. */
function attributesOf(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => attributesOf(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return attributesOf((value as Readonly<Record<string, unknown>>)[name], rest);
}

function countIn(query: QueryString, name: string, otherwise: number): number {
  const [given] = valuesOf(query[name]);
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given)) throw badRequest(`${name} must be a whole number from 0`);
  return Number(given);
}

function valuesOf(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}
