import { describe, expect, it, vi } from 'vitest';
import { conversationIn, setupDeepLinks } from './deep-link.ts';

const { app } = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events');
  return { app: Object.assign(new EventEmitter(), { isPackaged: false }) };
});
vi.mock('electron', () => ({ app }));

describe('faro:// links', () => {
  it.each([
    ['faro://conversation/0199a3-b_7', '0199a3-b_7'],
    ['faro://conversation/', null],
    ['faro://conversation/c-1?next=/secret', 'c-1'],
    ['faro://conversation/a/b', null],
    ['faro://conversation/%3Cscript%3E', null],
    ['faro://elsewhere/1', null],
    ['https://conversation/1', null],
    ['--flag', null],
    ['', null],
  ])('%s asks for %s', (link, conversation) => {
    expect(conversationIn(link)).toBe(conversation);
  });

  it('keeps what a second start asked for until a window takes it, once', () => {
    const links = setupDeepLinks();
    const asked = vi.fn<() => void>();
    links.onAsked(asked);
    app.emit('second-instance', {}, ['/usr/bin/faro', '--no-sandbox', 'faro://conversation/c-1']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(links.take()).toBe('c-1');
    expect(links.take()).toBeNull();
  });

  it('hears macOS', () => {
    const links = setupDeepLinks();
    app.emit('open-url', { preventDefault: () => undefined }, 'faro://conversation/c-2');
    expect(links.take()).toBe('c-2');
  });
});
