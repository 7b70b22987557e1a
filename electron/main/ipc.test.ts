import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ZodError } from 'zod';
import { answer } from './ipc.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  protocol: {},
}));

const ours = { senderFrame: { parent: null, url: 'faro-app://faro/desk' } };

function ask(channel: string, event: unknown, ...args: unknown[]): unknown {
  return handlers.get(channel)?.(event, ...args);
}

describe('the channels between windows and main', () => {
  const badge = vi.fn<(count: number) => void>();
  beforeEach(() => {
    badge.mockClear();
    answer('set-badge', badge);
  });

  it('answer our own window', () => {
    ask('set-badge', ours, 3);
    expect(badge).toHaveBeenCalledWith(3);
  });

  it.each([
    ['another page', { senderFrame: { parent: null, url: 'https://evil.example/' } }],
    ['a look-alike', { senderFrame: { parent: null, url: 'faro-app://faro.evil.example/' } }],
    ['a frame inside our page', { senderFrame: { parent: {}, url: 'faro-app://faro/' } }],
    ['a frame that is gone', { senderFrame: null }],
  ])('refuse %s', (_who, event) => {
    expect(() => ask('set-badge', event, 3)).toThrow(/refused/);
    expect(badge).not.toHaveBeenCalled();
  });

  it.each([[['3']], [[-1]], [[1.5]], [[]], [[1, 2]], [[{ toString: 'x' }]]])(
    'refuse arguments %j that the channel does not name',
    (args) => {
      expect(() => ask('set-badge', ours, ...args)).toThrow(ZodError);
      expect(badge).not.toHaveBeenCalled();
    },
  );
});
