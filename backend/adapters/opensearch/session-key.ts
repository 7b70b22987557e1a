import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { OpenSearchSettings } from '../../config/store-settings.ts';
import { connectOpenSearch } from './connect.ts';
import { openDocuments } from './documents.ts';

const Kept = z.base64().transform((text): Uint8Array => Buffer.from(text, 'base64'));

/**
 * The key that signs sessions at all nodes, made at the first call. Of several that make one at the same time the
 * first stays. @throws StoreError and FailureError `store-unavailable`.
 */
export async function readSharedSessionKey(
  settings: OpenSearchSettings,
  prefix?: string,
): Promise<Uint8Array> {
  const search = await connectOpenSearch(settings, prefix);
  try {
    const documents = await openDocuments(search, 'keys');
    const value = randomBytes(32).toString('base64');
    await documents.create({ kind: 'session-key', key: ['faro'], value });
    return Kept.parse(await documents.find('session-key', ['faro']));
  } finally {
    await search.close();
  }
}
