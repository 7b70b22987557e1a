import type { LiveContextStore } from '../../live-context/live-context-store.ts';
import type { RedisLink } from './connect.ts';

const put = `
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
if redis.call('TTL', KEYS[1]) < tonumber(ARGV[3]) then redis.call('EXPIRE', KEYS[1], ARGV[3]) end
return 1`;

/** What all nodes on one Redis remember, a hash for each name, forgotten by Redis itself. */
export function createRedisLiveContextStore(redis: Pick<RedisLink, 'run'>): LiveContextStore {
  return {
    async put(name, field, text, seconds) {
      await redis.run((commands) => commands.eval(put, 1, keyOf(name), field, text, seconds));
    },
    async drop(name, field) {
      await redis.run((commands) => commands.hdel(keyOf(name), field));
    },
    async erase(names) {
      await redis.run((commands) => commands.del(...names.map(keyOf)));
    },
    read: (name) => redis.run((commands) => commands.hvals(keyOf(name))),
  };
}

function keyOf(name: string): string {
  return `faro:customer:${name}`;
}
