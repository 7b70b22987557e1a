import { randomBytes } from 'node:crypto';
import { env } from 'node:process';
import { describe, inject, onTestFinished } from 'vitest';
import { connectOpenSearch, type OpenSearch } from '../../adapters/opensearch/connect.ts';
import type { OpenSearchSettings } from '../../config/store-settings.ts';
import type { Found } from './once-a-run.ts';

/** How to reach a server that asks for no password. */
export function settingsOf(url: string): OpenSearchSettings {
  return { urls: [url], user: null, password: null, authority: null };
}

/** A connection of the running test's own, whose indexes begin with a prefix of its own. Both end with the test. */
export async function connectFresh(url: string): Promise<OpenSearch> {
  const search = await connectOpenSearch(settingsOf(url), `test-${randomBytes(6).toString('hex')}`);
  onTestFinished(async () => {
    await search.client.indices.delete({ index: `${search.prefix}-*` });
    await search.close();
  });
  return search;
}

/**
 * Declares tests against a real OpenSearch, one for all files of a run. Without Java or the jars they are skipped and
 * the run prints why; where `CI` is set, they fail.
 */
export async function withOpenSearch(declare: (url: string) => void): Promise<void> {
  const answer = await fetch(inject('openSearchDesk'));
  const { url, missing } = (await answer.json()) as Found;
  if (missing !== null && env['CI']) throw new Error(missing);
  describe.skipIf(missing !== null)('on a real OpenSearch', () => {
    declare(url);
  });
}
