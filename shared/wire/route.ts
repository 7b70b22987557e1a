import { z } from 'zod';
import { longestText } from '../conversation/event.ts';
import type { Action } from '../people/permissions.ts';

/** How a route is guarded: open to all, to whoever is signed in, or by the permission table. */
export type Guard = 'public' | 'signed-in' | Action;

/**
 * What the `:id` of a path names, by the path's beginning. A path with an `:id` that begins otherwise does not
 * compile: the edge would not know whose it is.
 */
export const namedInPaths = {
  '/api/conversations/:id': 'conversation',
  '/api/accounts/:id': 'account',
  '/api/knowledge/articles/:id': 'article',
  '/api/knowledge/gaps/:id': 'gap',
  '/api/people/:id': 'person',
} as const;
export type PathBeginning = keyof typeof namedInPaths;
/** What can be somebody's or some country's; `self` is a person, for themselves alone. */
export type Kind = (typeof namedInPaths)[PathBeginning] | 'country' | 'self';

type Named<Path extends string> = Path extends `${string}:${string}`
  ? Path extends `${PathBeginning}${string}`
    ? Path
    : never
  : Path;

/** One HTTP route: the edge registers it, the OpenAPI page describes it and the screens call it, all from here. */
export interface Route<
  Body extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Data = unknown,
  Path extends string = string,
  Guarded extends Guard = Guard,
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Fastify's notation: `:id` is a parameter. */
  readonly path: Path;
  readonly guard: Guarded;
  readonly summary: string;
  readonly status: 200 | 201 | 202;
  readonly body: Body;
  readonly query: Query;
  /** Of the answer: data comes as JSON within `Answer`; of any other type it is text, as it is. */
  readonly contentType: string;
  /** Never set: it carries the type of the answer's `data`. */
  readonly data?: Data;
}

const none = z.object({});
export const json = 'application/json';
export const id = z.string().min(1).max(200);
export const text = z.string().trim().min(1).max(longestText);
/** The epoch the caller saw; the request is refused as `stale-turn` when the turn has moved on. */
export const epoch = z.number().int().nonnegative().optional();
export const why = z.string().trim().min(1).max(300);

/** Sequence of the conversation after the request: what to wait for on the log. */
export interface Recorded {
  readonly conversationId: string;
  readonly sequence: number;
}

/** One line of a table of routes; `Data` is what it answers with. */
export function route<Data>() {
  return <
    const Path extends string,
    const Guarded extends Guard,
    Body extends z.ZodType = typeof none,
    Query extends z.ZodType = typeof none,
  >(
    method: Route['method'],
    path: Path & Named<Path>,
    guard: Guarded,
    summary: string,
    rest: { status?: Route['status']; body?: Body; query?: Query; contentType?: string } = {},
  ): Route<Body, Query, Data, Path, Guarded> => ({
    method,
    path,
    guard,
    summary,
    status: rest.status ?? 200,
    body: rest.body ?? (none as unknown as Body),
    query: rest.query ?? (none as unknown as Query),
    contentType: rest.contentType ?? json,
  });
}
