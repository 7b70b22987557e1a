import type { Leases } from '../../nodes/leases.ts';
import type { RedisLink } from './connect.ts';

/** Holds every token that was given. Tokens follow the clock as well, so that they grow where Redis lost its data. */
const tokens = 'faro:lease-tokens';

const acquire = `
if redis.call('EXISTS', KEYS[1]) == 1 then return false end
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
local token = string.format('%.0f', math.max(last + 1, time[1] * 1000000 + time[2]))
redis.call('SET', KEYS[2], token)
redis.call('SET', KEYS[1], token, 'PX', ARGV[1])
return token`;

const renew = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

const release = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`;

/** Leases among all nodes on one Redis: its clock tells when they are over. */
export function createRedisLeases(link: Pick<RedisLink, 'run'>): Leases {
  return {
    async acquire(name, milliseconds) {
      const token = await link.run((redis) => redis.eval(acquire, 2, keyOf(name), tokens, milliseconds));
      return token === null ? null : Number(token);
    },
    renew: async (name, token, milliseconds) =>
      (await link.run((redis) => redis.eval(renew, 1, keyOf(name), token, milliseconds))) === 1,
    async release(name, token) {
      await link.run((redis) => redis.eval(release, 1, keyOf(name), token));
    },
  };
}

function keyOf(name: string): string {
  return `faro:lease:${name}`;
}
