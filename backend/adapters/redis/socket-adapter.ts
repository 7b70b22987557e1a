import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { ServerOptions } from 'socket.io';
import type { RedisLink } from './connect.ts';

/** Entries that the stream remembers, about: what it carries is of no use a few seconds later. */
const longest = 2_000;

/**
 * Carries what Socket.IO sends to a room, and nobody records, to the lines of all nodes. What is sent while Redis is
 * away comes when it is back.
 */
export function createRedisSocketAdapter(
  link: Pick<RedisLink, 'connect'>,
): NonNullable<ServerOptions['adapter']> {
  return createAdapter(link.connect('sockets'), {
    streamName: 'faro:sockets',
    channelPrefix: 'faro:sockets',
    maxLen: longest,
  });
}
