import { BrowserWindow, Notification } from 'electron';
import type { Notice } from '../../shared/wire/ipc.ts';

const mostWaiting = 3;

/**
 * Shows desktop notifications only while no window of ours has the focus, and at most three that nobody has
 * looked at. Answers whether it showed the notice.
 */
export function setupNotifications(onOpen: (conversationId: string) => void): (notice: Notice) => boolean {
  const waiting = new Set<Notification>();
  return (notice) => {
    const isLookedAt = BrowserWindow.getFocusedWindow() !== null;
    if (isLookedAt || waiting.size >= mostWaiting || !Notification.isSupported()) return false;
    const shown = new Notification({ title: notice.title, body: notice.body });
    waiting.add(shown);
    shown.on('close', () => waiting.delete(shown));
    shown.on('click', () => {
      waiting.delete(shown);
      onOpen(notice.conversationId);
    });
    shown.show();
    return true;
  };
}
