import type { RoutingVersion } from '../../shared/models/routing.ts';
import type { Models } from './model.ts';

/** Versions are kept for each kind of model apart: what routes Bedrock's models says nothing about another's. */
export type RoutingOf = Models['adapter'];

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
