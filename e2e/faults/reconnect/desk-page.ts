/** What runs in the page of a desk: the renderer's own live store, outbox and drafts, without the screen. */
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { SignedIn } from '../../../shared/wire/routes/session.ts';
import { useBackend } from '../../../renderer/app/bridge.ts';
import { useSession } from '../../../renderer/app/session.ts';
import { draftOf, writeDraft } from '../../../renderer/live/drafts.ts';
import { keptFrom } from '../../../renderer/live/kept.ts';
import { connectLive, follow } from '../../../renderer/live/live-connection.ts';
import { useLive } from '../../../renderer/live/live-store.ts';
import { openOutbox, sendWords, useOutbox, type Outgoing } from '../../../renderer/live/outbox.ts';
import { postWords } from '../../../renderer/live/post-words.ts';

/** What a test does with the page. */
export interface DeskPage {
  /** Signs in; after a reload the session is there already, and null goes on with it. */
  open(url: string, signedIn: SignedIn | null, conversationIds: readonly string[]): void;
  shown(conversationId: string): Conversation | null;
  say(conversationId: string, text: string): void;
  write(conversationId: string, text: string): void;
  draft(conversationId: string): string;
  /** Words that are not on record yet, and those of them that were refused. */
  outgoing(): { readonly waiting: number; readonly refused: number };
  /** Calls back once every log is shown up to its number. */
  whenShown(upTo: readonly (readonly [string, number])[], then: () => void): void;
  /** Calls back once the connection is there and every followed log was asked for. */
  whenLive(then: () => void): void;
  /** Calls back once no words wait to be put on record. */
  whenDelivered(then: () => void): void;
  close(): void;
}

const closing: (() => void)[] = [];

function isLive(): boolean {
  const { connection, catchingUp } = useLive.getState();
  return connection === 'live' && catchingUp === 0;
}

/** Calls back once, as soon as it is so: now, or at one of the store's next changes. */
function whenever(
  store: { subscribe: (listener: () => void) => () => void },
  isSo: () => boolean,
  then: () => void,
): void {
  if (isSo()) {
    then();
    return;
  }
  const stop = store.subscribe(() => {
    if (!isSo()) return;
    stop();
    then();
  });
}

const page: DeskPage = {
  open(url, signedIn, conversationIds) {
    useBackend.setState({ url });
    if (signedIn) useSession.getState().begin(signedIn);
    const { session } = useSession.getState();
    if (!session) throw new Error('The session did not outlast the reload');
    closing.push(
      openOutbox({
        kept: keptFrom<Outgoing>('outgoing', session.person.id),
        post: postWords,
        alone: (_name, task) => task(),
      }),
      connectLive(session.token, { rows: true, models: false, desk: false }),
    );
    for (const conversationId of conversationIds) follow(conversationId);
  },
  shown: (conversationId) => useLive.getState().followed.get(conversationId) ?? null,
  say(conversationId, text) {
    const epoch = useLive.getState().followed.get(conversationId)?.owner.epoch ?? 0;
    sendWords({ conversationId, kind: 'reply', text, suggestionId: null, epoch });
  },
  write: (conversationId, text) => writeDraft(conversationId, { text, suggestionId: null }),
  draft: (conversationId) => draftOf(conversationId, 'reply').text,
  outgoing() {
    const { outgoing } = useOutbox.getState();
    const refused = outgoing.filter(({ state }) => state === 'unsent').length;
    return { waiting: outgoing.length - refused, refused };
  },
  whenShown(upTo, then) {
    const isShown = () =>
      upTo.every(([id, sequence]) => (useLive.getState().followed.get(id)?.lastSequence ?? 0) >= sequence);
    whenever(useLive, isShown, then);
  },
  whenLive(then) {
    whenever(useLive, isLive, then);
  },
  whenDelivered(then) {
    whenever(useOutbox, () => page.outgoing().waiting === 0, then);
  },
  close() {
    for (const close of closing.splice(0)) close();
  },
};

Object.assign(globalThis, { deskPage: page });
