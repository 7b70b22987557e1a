import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createRedisLiveContextStore } from '../adapters/redis/live-context-store.ts';
import { createLiveContext } from '../live-context/live-context.ts';
import { withOpenSearch } from '../testing/opensearch/with-opensearch.ts';
import { whyNoRedis } from '../testing/redis-server.ts';
import { withRedis } from '../testing/with-redis.ts';

const missing = whyNoRedis(process.env);
const daniel = { country: 'EC', accountId: 'EC-1001' } as const;

/** `npm run data -- erase` over what nodes share; the folder is nobody's. */
async function erase(openSearch: string, redis: string) {
  const env = {
    ...process.env,
    FARO_STORE: 'opensearch',
    FARO_OPENSEARCH_URL: openSearch,
    FARO_REDIS_URL: redis,
  };
  const given = ['erase', '--customer', daniel.accountId, '--yes'];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'data-command.ts'), ...given], { env });
  const exit = once(child, 'exit');
  const [said, failed] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: (await exit)[0] as number, said: said + failed };
}

await withOpenSearch((openSearch) => {
  describe.skipIf(missing !== null)(`an erasure over nodes ${missing ?? ''}`, () => {
    const { server, link } = withRedis();

    it('takes what a customer did lately out of Redis, and says so where it cannot', {
      timeout: 120_000,
    }, async () => {
      const context = createLiveContext(createRedisLiveContextStore(await link()), () => new Date());
      const heard = { kind: 'location', text: 'Av. Amazonas 123', at: new Date().toISOString() } as const;
      const other = { ...daniel, accountId: 'EC-1002' };
      for (const each of [daniel, other]) await context.remember(each, heard);
      await context.identify('+593 99 123 4567', daniel);

      const erased = await erase(openSearch, server().url);
      expect(erased).toMatchObject({ status: 0, said: expect.stringContaining('Redis has forgotten') });
      expect((await context.recall(daniel)).location).toBeNull();
      expect(await context.whoIs('+593 99 123 4567', 'EC')).toBeNull();
      expect((await context.recall(other)).location).not.toBeNull();

      await server().kill();
      const { status, said } = await erase(openSearch, server().url);
      expect([status, said]).toEqual([
        1,
        expect.stringMatching(/Erased: [^]*! redis-unreachable: [^]*last two hours/),
      ]);
    });
  });
});
