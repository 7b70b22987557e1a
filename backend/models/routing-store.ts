import { z } from 'zod';
import { RoutingTable, type RoutingVersion } from '../../shared/models/routing.ts';
import type { Models } from './model.ts';

/** Versions are kept for each kind of model apart: what routes Bedrock's models says nothing about another's. */
export type RoutingOf = Models['adapter'];

/** Routes of articles came later: what a kept table has for hard replies holds for them too. */
const KeptTable = z.preprocess((kept) => {
  const table = kept as { readonly routes?: Record<string, unknown> } | null;
  return { ...table, routes: { article: table?.routes?.['hard-reply'], ...table?.routes } };
}, RoutingTable);

/** A version as JSON keeps it. */
export const StoredRoutingVersion = z.object({
  version: z.number().int().positive(),
  at: z.iso.datetime(),
  by: z.object({ id: z.string(), name: z.string() }),
  why: z.string(),
  restores: z.number().int().nonnegative().nullable(),
  table: KeptTable,
});

/**
 * Every routing table that operations ever set. An answered `add` is durable. Each method throws a FailureError
 * with `store-unavailable` when the engine cannot be reached or written.
 */
export interface RoutingStore {
  /** Newest first. */
  list(of: RoutingOf): Promise<readonly RoutingVersion[]>;
  /** False, and nothing is written, when the version is there already: somebody was faster. */
  add(of: RoutingOf, version: RoutingVersion): Promise<boolean>;
  close(): Promise<void>;
}
