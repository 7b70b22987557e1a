import { z } from 'zod';
import type { CountryCode } from '../countries/country.ts';

/** How the bundled backend is doing. `stopped` is final until Faro is started again. */
export type BackendState =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'restarting'; readonly attempt: number }
  | { readonly state: 'stopped'; readonly message: string };

/** A desktop notification; clicking it opens the conversation. */
export const Notice = z
  .object({
    title: z.string().min(1).max(100),
    body: z.string().max(300),
    conversationId: z.string().min(1).max(200),
  })
  .readonly();
export type Notice = z.infer<typeof Notice>;

/** What a window may ask of the main process: channel to signature. */
export interface Calls {
  'backend-state': () => BackendState;
  /** Answers whether it was shown: only while no window has the focus, and at most three at a time. */
  notify: (notice: Notice) => boolean;
  /** How many conversations wait for this person, on the dock or task bar; 0 clears it. */
  'set-badge': (count: number) => void;
  /** The conversation that a link or a clicked notification asked for last; given out once. */
  'take-linked-conversation': () => string | null;
}

/** What the main process tells a window unasked: channel to what it carries. */
export interface Pushes {
  'backend-changed': BackendState;
  /** There is one to take: it waits in main, so that a window still loading does not lose it. */
  'conversation-linked': null;
}

/** Arguments come from a page: main reads them through these and nothing else. */
export const callArguments: { readonly [Channel in keyof Calls]: z.ZodType<Parameters<Calls[Channel]>> } = {
  'backend-state': z.tuple([]),
  notify: z.tuple([Notice]),
  'set-badge': z.tuple([z.number().int().min(0).max(9_999)]),
  'take-linked-conversation': z.tuple([]),
};

/** `window.faro`: what the preload gives the screens where they run in Electron. */
export interface Bridge {
  readonly platform: string;
  /** The country that this installer was built for; null in a clone. */
  readonly country: CountryCode | null;
  /** Where the backend listens, as soon as it does; rejects when it has stopped for good. */
  backendUrl(): Promise<string>;
  /** Calls back with the state now and at every change, until the returned function is called. */
  onBackendState(listener: (state: BackendState) => void): () => void;
  notify(notice: Notice): Promise<boolean>;
  setBadge(count: number): Promise<void>;
  /** Calls back with each conversation that a faro:// link or a clicked notification asks for. */
  onOpenConversation(listener: (conversationId: string) => void): () => void;
}

declare global {
  interface Window {
    /** Undefined in a browser. */
    readonly faro?: Bridge;
  }
}
