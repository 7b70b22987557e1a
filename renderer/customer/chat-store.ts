import { create } from 'zustand';
import { persist, createJSONStorage } from 'zustand/middleware';
import { longestText, type ConversationEvent } from '../../shared/conversation/event.ts';
import type { Language } from '../../shared/language.ts';
import { FailureError, type FailureCode } from '../../shared/wire/failure.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { askBackend } from '../app/ask-backend.ts';
import { postWords } from './line.ts';
import { nothingSeen, see, type CustomerView } from './customer-view.ts';
import { nextToSend, undelivered, type Outgoing } from './outbox.ts';

/** How long after a failed delivery the next attempt is made, in milliseconds. */
const retryAfter = 1_500;

/** What opens a chat: who, from where, in which language. */
export interface Opening {
  readonly country: CountryCode;
  readonly language: Language;
  readonly accountId: string | null;
}

interface Chat {
  readonly opening: Opening | null;
  readonly token: string | null;
  readonly conversationId: string | null;
  readonly outbox: readonly Outgoing[];
  readonly view: CustomerView;
  readonly online: boolean;
  /** Faro has no room right now: what was said is sent by itself in a moment. */
  readonly busy: boolean;
  /** What was wrong with the line lately. */
  readonly lineFailure: FailureCode | null;
  readonly typing: boolean;
  readonly expired: boolean;
  readonly open: (opening: Opening) => Promise<void>;
  readonly leave: () => void;
  readonly speak: (language: Language) => void;
  readonly say: (text: string) => void;
  readonly retry: (messageId: string) => void;
  readonly askForPerson: () => Promise<void>;
  readonly saw: (events: readonly ConversationEvent[]) => void;
  readonly setOnline: (online: boolean) => void;
  readonly setTyping: (typing: boolean) => void;
  readonly setLineFailure: (code: FailureCode | null) => void;
}

const fresh = {
  opening: null,
  token: null,
  conversationId: null,
  outbox: [],
  view: nothingSeen,
  online: true,
  busy: false,
  lineFailure: null,
  typing: false,
  expired: false,
} as const;

/**
 * The customer's chat. Session, conversation and what is not delivered yet outlive a reload of the tab;
 * the words themselves come back from the log. What was refused goes along into the next chat, to be sent again.
 */
export const useChat = create<Chat>()(
  persist(
    (set, get) => ({
      ...fresh,
      async open(opening) {
        const { token } = await askBackend('', 'openChatSession', { input: opening });
        set({ ...fresh, opening, token });
      },
      leave() {
        writeDraft([
          ...get()
            .outbox.filter(({ state }) => state !== 'sent')
            .map(({ text }) => text),
          draft(),
        ]);
        set(fresh);
      },
      speak: (language) => set(({ opening }) => ({ opening: opening && { ...opening, language } })),
      say(text) {
        const messageId = crypto.randomUUID();
        const said = { messageId, text: text.slice(0, longestText), state: 'sending' } as const;
        set(({ outbox }) => ({ outbox: [...outbox, said] }));
        void deliver();
      },
      retry(messageId) {
        set(({ outbox }) => ({ outbox: marked(outbox, messageId, 'sending') }));
        void deliver();
      },
      async askForPerson() {
        const { conversationId, token } = get();
        if (conversationId) await askBackend('', 'askForPerson', { token, input: { conversationId } });
      },
      saw: (events) =>
        set((now) => {
          const view = events.reduce(see, now.view);
          const spoke = view.lines.at(-1) !== now.view.lines.at(-1);
          return { view, outbox: undelivered(now.outbox, view), ...(spoke ? { typing: false } : {}) };
        }),
      setOnline(online) {
        set({ online });
        if (online) void deliver();
      },
      setTyping: (typing) => set({ typing }),
      setLineFailure: (lineFailure) => set({ lineFailure }),
    }),
    {
      name: 'faro-chat',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ opening, token, conversationId, outbox }) => ({
        opening,
        token,
        conversationId,
        outbox,
      }),
    },
  ),
);

/** What is being written, kept in this tab over reloads. */
export function draft(): string {
  return sessionStorage.getItem('faro-chat-draft') ?? '';
}

/** Keeps the parts that are not empty, each on its line. */
export function writeDraft(parts: readonly string[]): void {
  sessionStorage.setItem('faro-chat-draft', parts.filter(Boolean).join('\n'));
}

let delivering = false;

/** Sends what waits, oldest first; a message keeps its id over all attempts, so it arrives once. */
export async function deliver(): Promise<void> {
  if (delivering) return;
  delivering = true;
  try {
    for (
      let next = nextToSend(useChat.getState().outbox);
      next;
      next = nextToSend(useChat.getState().outbox)
    ) {
      await deliverOne(next);
    }
  } catch (error) {
    const code = error instanceof FailureError ? error.failure.code : null;
    const busy = code === 'busy' || code === 'too-many-requests';
    useChat.setState(busy ? { busy } : { busy, online: false });
    setTimeout(() => void deliver(), pauseAfter(error));
  } finally {
    delivering = false;
  }
}

/** Milliseconds until the next attempt: as long as Faro asks for, and not all customers at once. */
function pauseAfter(error: unknown): number {
  const seconds = error instanceof FailureError ? Number(error.failure.details?.['seconds'] ?? 0) : 0;
  return Math.max(retryAfter, seconds * 1_000) * (1 + Math.random() / 2);
}

/** Refusals that say nothing about the words: the same are taken a moment later. */
const passing: ReadonlySet<FailureCode> = new Set(['store-unavailable', 'too-many-requests', 'busy']);

/** @throws BackendAwayError or FailureError when Faro is away or full and the message must wait. */
async function deliverOne({ messageId, text }: Outgoing): Promise<void> {
  const { opening, token, conversationId } = useChat.getState();
  if (!opening || !token) return;
  const { country, language, accountId } = opening;
  const input = {
    messageId,
    country,
    language,
    customer: { accountId },
    text,
    ...(conversationId ? { conversationId } : {}),
  };
  try {
    const recorded = await postWords(token, input);
    useChat.setState(({ outbox, view }) => ({
      conversationId: recorded.conversationId,
      online: true,
      busy: false,
      outbox: undelivered(marked(outbox, messageId, 'sent'), view),
    }));
  } catch (error) {
    if (!(error instanceof FailureError) || passing.has(error.failure.code)) throw error;
    const expired = ['session-expired', 'not-signed-in'].includes(error.failure.code);
    useChat.setState(({ outbox }) => ({ expired, outbox: marked(outbox, messageId, 'refused') }));
  }
}

function marked(
  outbox: readonly Outgoing[],
  messageId: string,
  state: Outgoing['state'],
): readonly Outgoing[] {
  return outbox.map((each) => (each.messageId === messageId ? { ...each, state } : each));
}
