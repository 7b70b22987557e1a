import { countryCodes } from '../../shared/countries/country.ts';
import { connectRedis } from '../adapters/redis/connect.ts';
import { createRedisLiveContextStore } from '../adapters/redis/live-context-store.ts';
import { clock } from '../choose-adapters.ts';
import { createLiveContext } from '../live-context/live-context.ts';

const nobodyHears = { warn: () => undefined, back: () => undefined };

/**
 * Has the Redis of the nodes forget what a customer did lately, in whichever country they are.
 *
 * @throws StartFailure as `connectRedis`, and RedisFailure.
 */
export async function forgetLiveContext(redis: string, customer: string): Promise<void> {
  const link = await connectRedis(redis, nobodyHears);
  try {
    const context = createLiveContext(createRedisLiveContextStore(link), clock);
    for (const country of countryCodes) await context.forget({ country, accountId: customer });
  } finally {
    await link.close();
  }
}
