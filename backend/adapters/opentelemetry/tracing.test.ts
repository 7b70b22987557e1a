import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConversations } from '../../conversations/live-conversations.ts';
import type { NewsLine } from '../../nodes/event-bus.ts';
import {
  continued,
  sampledTraceparent,
  span,
  traceNow,
  traceparent,
  untraced,
} from '../../observability/span.ts';
import type { Tracing } from '../../observability/tracing.ts';
import { begins } from '../../testing/builders.ts';
import { createMemoryConversationLog } from '../memory/conversation-log.ts';
import { createMemoryNetwork } from '../memory/event-bus.ts';
import { startOpenTelemetry } from './tracing.ts';

/** Nobody listens there. */
const url = 'http://127.0.0.1:9';
let tracing: Tracing | null = null;
const warnings: string[] = [];
function start(share: number): void {
  tracing = startOpenTelemetry({ url, share }, '1.2.3', (message) => void warnings.push(message));
}
beforeEach(() => void warnings.splice(0));
afterEach(async () => {
  await tracing?.close();
  tracing = null;
});

const traceOf = (at: string | null) => at?.split('-')[1];

it('without tracing there is no trace, and everything runs as it would', async () => {
  const answer = await span('channel', { channel: 'web-chat' }, async (note) => {
    note({ outcome: 'ok' });
    await setImmediate();
    return traceparent();
  });
  expect(answer).toBeNull();
  expect(() =>
    span('channel', {}, () => {
      throw new RangeError('as ever');
    }),
  ).toThrow('as ever');
});

function report(): void {
  // Nothing is expected to go wrong.
}

describe('a trace', () => {
  it('goes on over whatever is waited for, and ends with what began it', async () => {
    start(1);
    const [outer, inner] = await span('channel', {}, async () => {
      await setImmediate();
      const here = traceparent();
      return [here, await span('append', {}, async () => traceparent())];
    });
    expect(outer).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(traceOf(inner)).toBe(traceOf(outer));
    expect(inner).not.toBe(outer);
    expect(traceparent()).toBeNull();
  });

  it('is continued elsewhere from where it stood, whatever goes on there', async () => {
    start(1);
    const parent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    span('channel', {}, () => {
      expect(continued(parent, () => span('turn', {}, traceNow))).toBe('a'.repeat(32));
      expect(continued(null, traceparent)).toBeNull();
      expect(continued('nonsense', traceparent)).toBeNull();
    });
  });

  it('that is not kept is known not to be, here and where it is continued', () => {
    start(0);
    const at = span('channel', {}, () => [traceparent(), sampledTraceparent()]);
    expect(at).toEqual([expect.stringMatching(/-00$/), null]);
    const [parent = null] = at;
    expect(continued(parent, () => span('turn', {}, sampledTraceparent))).toBeNull();
  });

  it('is none of what is not to be traced', async () => {
    start(1);
    const kept = await untraced(() =>
      span('receive-message', {}, async () => {
        await setImmediate();
        return sampledTraceparent();
      }),
    );
    expect(kept).toBeNull();
  });

  it('crosses to the other nodes with the news of what was appended', async () => {
    start(1);
    const log = createMemoryConversationLog();
    const network = createMemoryNetwork();
    const here = await openConversations(log, report, network.join());
    const there = await openConversations(log, report, asFromAnotherProcess(network.join()));
    const heard = Promise.withResolvers<string | undefined>();
    there.listen(() => heard.resolve(traceNow()));
    const began = await span('channel', {}, async () => {
      await here.record({ conversationId: 'a', events: begins('Hola') });
      return traceNow();
    });
    expect(began).toBeDefined();
    expect(await heard.promise).toBe(began);
  });
});

/** What is heard there brings no context along but what the news holds. */
function asFromAnotherProcess(line: NewsLine): NewsLine {
  return {
    publish: (news) => line.publish(news),
    subscribe: (listener) =>
      line.subscribe({
        missed: () => listener.missed(),
        heard: (news, node) => continued(null, () => listener.heard(news, node)),
      }),
  };
}

it('a collector that is away costs spans and nothing else', async () => {
  start(1);
  await span('channel', {}, setImmediate);
  await tracing?.close();
  tracing = null;
  expect(warnings.join()).toContain('ECONNREFUSED');
});
