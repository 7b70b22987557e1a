import { create } from 'zustand';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { FailureError, type Failure, type FailureCode } from '../../shared/wire/failure.ts';
import type { Kept } from './kept.ts';

/** Who words are for: the customer, colleagues who come later, or whoever watches and whom they watch. */
export type WordsKind = 'reply' | 'note' | 'whisper';

/** Words that a person sent and the log has not shown back yet. */
export interface Outgoing {
  /** The same over all attempts: the backend writes it once. */
  readonly messageId: string;
  readonly conversationId: string;
  readonly kind: WordsKind;
  readonly text: string;
  readonly suggestionId: string | null;
  /** The turn under which it was said. The backend takes it under no other, however late it comes. */
  readonly epoch: number;
  /** Ascending in the order of sending, over all windows of a person. */
  readonly order: number;
  /** `sent` is durable and about to show on the log; `unsent` was refused and waits for the person. */
  readonly state: 'waiting' | 'sent' | 'unsent';
  /** Why it is unsent. */
  readonly failure: Failure | null;
}

export type NewWords = Pick<Outgoing, 'conversationId' | 'kind' | 'text' | 'suggestionId' | 'epoch'>;

/** What an outbox needs of the window. */
export interface OutboxDeps {
  readonly kept: Kept<Outgoing>;
  /** Hands words to the backend. @throws FailureError when refused, BackendAwayError when not answered. */
  readonly post: (words: Outgoing) => Promise<unknown>;
  /** Runs one task at a time over all windows of this machine under the name. */
  readonly alone: (name: string, task: () => Promise<void>) => Promise<void>;
}

/** What is on its way or was refused, oldest first. Changed only by the functions of this file. */
export const useOutbox = create<{ readonly outgoing: readonly Outgoing[] }>()(() => ({ outgoing: [] }));

/** Milliseconds until words that could not be handed over are tried again without another reason. */
const pause = 2_000;

let open: OutboxDeps | null = null;
/** Conversations whose words are being handed over by this window, or wait for another window to be done. */
const delivering = new Set<string>();
let again: ReturnType<typeof setTimeout> | undefined;

/** Goes on with what an earlier window left. Answers with the function that closes the outbox, keeping all. */
export function openOutbox(deps: OutboxDeps): () => void {
  open = deps;
  delivering.clear();
  useOutbox.setState({ outgoing: readKept(deps) });
  const stop = deps.kept.listen(() => {
    const sent = useOutbox.getState().outgoing.filter(({ state }) => state === 'sent');
    useOutbox.setState({ outgoing: inOrder([...sent, ...readKept(deps)]) });
    // The other window may be gone before it has delivered them.
    tryAgainLater();
  });
  return () => {
    stop();
    clearTimeout(again);
    if (open !== deps) return;
    open = null;
    useOutbox.setState({ outgoing: [] });
  };
}

/** Takes words on: from here on they are kept until the log has them or the person discards them. */
export function sendWords(words: NewWords): void {
  const last = useOutbox.getState().outgoing.at(-1)?.order ?? 0;
  const order = Math.max(Date.now(), last + 1);
  change({ ...words, messageId: crypto.randomUUID(), order, state: 'waiting', failure: null });
  deliver(words.conversationId);
}

/** Sends refused words once more, now under the turn that the person sees. */
export function retryWords(messageId: string, epoch: number): void {
  const words = find(messageId);
  if (words?.state !== 'unsent') return;
  change({ ...words, epoch, state: 'waiting', failure: null });
  deliver(words.conversationId);
}

/** Drops refused words. Answers with them, for whoever wants to go on writing. */
export function discardWords(messageId: string): Outgoing | null {
  const words = find(messageId);
  if (words?.state !== 'unsent') return null;
  remove(messageId);
  return words;
}

/** Lets go of what the log shows. */
export function noteDelivered(events: readonly ConversationEvent[]): void {
  if (useOutbox.getState().outgoing.length === 0) return;
  for (const event of events) if (event.type === 'reply-sent') remove(event.messageId);
}

/** Tries at once to hand over all that waits: the connection is back. */
export function deliverAll(): void {
  const waiting = useOutbox.getState().outgoing.filter(({ state }) => state === 'waiting');
  for (const conversationId of new Set(waiting.map(({ conversationId }) => conversationId))) {
    deliver(conversationId);
  }
}

function deliver(conversationId: string): void {
  const deps = open;
  if (!deps || delivering.has(conversationId)) return;
  delivering.add(conversationId);
  void deps.alone(`faro-outbox ${conversationId}`, async () => {
    try {
      await deliverInOrder(deps, conversationId);
    } finally {
      delivering.delete(conversationId);
    }
  });
}

/** One at a time, so that what was said first arrives first; what cannot be handed over now stops the rest. */
async function deliverInOrder(deps: OutboxDeps, conversationId: string): Promise<void> {
  for (let next = nextOf(conversationId); next; next = nextOf(conversationId)) {
    const refusal = await deps.post(next).then(
      () => null,
      (error: unknown) => error,
    );
    if (open !== deps) return;
    if (refusal === null) noteSent(next);
    else if (isFinal(refusal)) refuse(next, refusal.failure);
    else return tryAgainLater();
  }
}

function tryAgainLater(): void {
  clearTimeout(again);
  again = setTimeout(deliverAll, pause);
}

function nextOf(conversation: string): Outgoing | undefined {
  const { outgoing } = useOutbox.getState();
  return outgoing.find(({ conversationId, state }) => conversationId === conversation && state === 'waiting');
}

/** A reply is let go of by the log, which shows it; a note or whisper has no id there and is done now. */
function noteSent(words: Outgoing): void {
  if (!find(words.messageId)) return;
  if (words.kind === 'reply') change({ ...words, state: 'sent' });
  else remove(words.messageId);
}

/** What was said after refused words was said with them in mind: it waits for the person, too. */
function refuse(words: Outgoing, failure: Failure): void {
  const { outgoing } = useOutbox.getState();
  const after = outgoing.filter(
    ({ conversationId, kind, state, order }) =>
      conversationId === words.conversationId &&
      kind === words.kind &&
      state === 'waiting' &&
      order >= words.order,
  );
  for (const each of after) change({ ...each, state: 'unsent', failure });
}

/** Refusals that say nothing about the words: the same may be taken a moment later. */
const passing: ReadonlySet<FailureCode> = new Set([
  'store-unavailable',
  'too-many-requests',
  'busy',
  'session-expired',
  'not-signed-in',
]);

function isFinal(error: unknown): error is FailureError {
  return error instanceof FailureError && !passing.has(error.failure.code);
}

function find(messageId: string): Outgoing | undefined {
  return useOutbox.getState().outgoing.find((words) => words.messageId === messageId);
}

function change(words: Outgoing): void {
  open?.kept.put(words.messageId, words.state === 'sent' ? null : words);
  useOutbox.setState(({ outgoing }) => ({
    outgoing: inOrder([...outgoing.filter(({ messageId }) => messageId !== words.messageId), words]),
  }));
}

function remove(messageId: string): void {
  if (!find(messageId)) return;
  open?.kept.put(messageId, null);
  useOutbox.setState(({ outgoing }) => ({
    outgoing: outgoing.filter((words) => words.messageId !== messageId),
  }));
}

function readKept({ kept }: OutboxDeps): readonly Outgoing[] {
  return inOrder([...kept.all().values()]);
}

function inOrder(outgoing: readonly Outgoing[]): readonly Outgoing[] {
  return outgoing.toSorted((one, other) => one.order - other.order);
}
