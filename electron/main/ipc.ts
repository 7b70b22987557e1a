import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { ZodType } from 'zod';
import { callArguments, type Calls, type Pushes } from '../../shared/wire/ipc.ts';
import { isAppAddress } from './app-scheme.ts';

/**
 * Answers one channel. Only a main frame that shows Faro's own screens is heard, and its arguments are read
 * through the channel's schema; anything else rejects the page's promise.
 */
export function answer<Channel extends keyof Calls>(
  channel: Channel,
  handler: (...args: Parameters<Calls[Channel]>) => ReturnType<Calls[Channel]>,
): void {
  const schema: ZodType<Parameters<Calls[Channel]>> = callArguments[channel];
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    refuseStrangers(channel, event);
    return handler(...schema.parse(args));
  });
}

/** Tells a window something; a window that is gone hears nothing. */
export function push<Channel extends keyof Pushes>(
  contents: WebContents,
  channel: Channel,
  payload: Pushes[Channel],
): void {
  if (!contents.isDestroyed()) contents.send(channel, payload);
}

function refuseStrangers(channel: string, event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  const isOurs = frame !== null && frame.parent === null && isAppAddress(frame.url);
  if (!isOurs) throw new Error(`${channel} was refused: it did not come from Faro's own window.`);
}
