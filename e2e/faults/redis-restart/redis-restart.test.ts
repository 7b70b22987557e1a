import { expect, it } from 'vitest';
import { whyNoOpenSearch } from '../../../backend/testing/opensearch-server.ts';
import { whyNoRedis } from '../../../backend/testing/redis-server.ts';
import { redisRestart } from './redis-restart.ts';

/** Milliseconds for an OpenSearch and two backends from their sources to start, and to talk. */
const patience = 240_000;
const missing = process.env['CI'] ? null : (whyNoOpenSearch() ?? whyNoRedis(process.env));

it.skipIf(missing !== null)(
  `loses nothing, answers everyone once and shows every desk everything when Redis is killed ${missing ?? ''}`,
  { timeout: patience },
  async () => {
    const { done, losses, examples } = await redisRestart.run({ times: 3, messages: 72 }, () => undefined);
    expect(examples).toEqual([]);
    expect(new Set(Object.values(losses))).toEqual(new Set([0]));
    expect(done).toMatchObject({ 'kills of Redis': 3, 'messages acknowledged': 72 });
  },
);
