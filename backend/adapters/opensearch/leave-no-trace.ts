import { setTimeout } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import { z } from 'zod';

/** Milliseconds between two tries, and how many: two minutes in all. */
const pause = 1_000;
const mostTries = 120;
/** Milliseconds that writing an index anew may take. */
const merging = 600_000;
/** An alias that nothing has been made for yet holds on to nothing. */
const absent = { ignore_unavailable: true, allow_no_indices: true } as const;

/**
 * Writes the indexes' files anew without what was changed or deleted. A shard holds on to that for a copy that may be
 * behind, and looks every 30 s how far its copies are: this takes as long.
 *
 * @throws Error when some of it is still held on to, for a copy that is away.
 */
export async function leaveNoTrace(client: Client, indexes: readonly string[]): Promise<void> {
  const index = [...indexes];
  for (let count = 0; count < mostTries; count += 1) {
    await client.indices.forcemerge({ index, ...absent, max_num_segments: 1 }, { requestTimeout: merging });
    await client.indices.refresh({ index, ...absent });
    if ((await deletedIn(client, index)) === 0) {
      await client.indices.flush({ index, ...absent, force: true });
      return;
    }
    await setTimeout(pause);
  }
  throw new Error(
    `OpenSearch still holds on to what was erased in ${index.join(', ')}. Erase it again later.`,
  );
}

const Segments = z.object({
  indices: z.record(
    z.string(),
    z.object({
      shards: z.record(
        z.string(),
        z.array(z.object({ segments: z.record(z.string(), z.object({ deleted_docs: z.number() })) })),
      ),
    }),
  ),
});

/** Documents that are no more and still in the files of some copy. */
async function deletedIn(client: Client, index: string[]): Promise<number> {
  const { indices } = Segments.parse((await client.indices.segments({ index, ...absent })).body);
  return Object.values(indices)
    .flatMap(({ shards }) => Object.values(shards).flat())
    .flatMap(({ segments }) => Object.values(segments))
    .reduce((sum, { deleted_docs }) => sum + deleted_docs, 0);
}
