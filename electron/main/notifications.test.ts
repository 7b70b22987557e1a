import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setupNotifications } from './notifications.ts';

const double = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events');
  const shown: InstanceType<typeof EventEmitter>[] = [];
  class Notification extends EventEmitter {
    static isSupported(): boolean {
      return true;
    }
    show(): void {
      shown.push(this);
    }
  }
  return { shown, focused: { window: null as object | null }, Notification };
});
vi.mock('electron', () => ({
  BrowserWindow: { getFocusedWindow: () => double.focused.window },
  Notification: double.Notification,
}));

const notice = { title: 'Daniel F.', body: 'Asks for a person', conversationId: 'c-1' };

describe('desktop notifications', () => {
  const opened = vi.fn<(conversationId: string) => void>();
  beforeEach(() => {
    double.shown.length = 0;
    double.focused.window = null;
    opened.mockClear();
  });

  it('wait for nobody who is looking', () => {
    double.focused.window = {};
    expect(setupNotifications(opened)(notice)).toBe(false);
    expect(double.shown).toHaveLength(0);
  });

  it('are at most three at a time', () => {
    const notify = setupNotifications(opened);
    expect([notify(notice), notify(notice), notify(notice), notify(notice)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    double.shown[0]?.emit('close');
    expect(notify(notice)).toBe(true);
  });

  it('open their conversation when clicked', () => {
    setupNotifications(opened)(notice);
    double.shown[0]?.emit('click');
    expect(opened).toHaveBeenCalledWith('c-1');
  });
});
