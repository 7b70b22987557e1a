/** The one thing that the screens get from Electron: `window.faro`. */
import { contextBridge } from 'electron';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { BackendState, Bridge } from '../../shared/wire/ipc.ts';
import { countryArgument } from '../country-argument.ts';
import { call, listen } from './ipc.ts';

const bridge: Bridge = {
  platform: process.platform,
  country: countryOf(process.argv),
  backendUrl,
  onBackendState,
  notify: (notice) => call('notify', notice),
  setBadge: (count) => call('set-badge', count),
  onOpenConversation,
};

contextBridge.exposeInMainWorld('faro', bridge);

/** Main has checked the code already. */
function countryOf(argv: readonly string[]): CountryCode | null {
  const argument = argv.find((candidate) => candidate.startsWith(countryArgument));
  return argument === undefined ? null : (argument.slice(countryArgument.length) as CountryCode);
}

/** Subscribes first, asks second: main answers in order, so no change is missed or told twice out of turn. */
function onBackendState(listener: (state: BackendState) => void): () => void {
  const end = listen('backend-changed', listener);
  void call('backend-state').then(listener);
  return end;
}

function backendUrl(): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = onBackendState((state) => {
      if (state.state === 'ready') resolve(state.url);
      else if (state.state === 'stopped') reject(new Error(state.message));
      else return;
      end();
    });
  });
}

function onOpenConversation(listener: (conversationId: string) => void): () => void {
  const take = async (): Promise<void> => {
    const conversationId = await call('take-linked-conversation');
    if (conversationId !== null) listener(conversationId);
  };
  void take();
  return listen('conversation-linked', () => void take());
}
