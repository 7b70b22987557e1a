import { io } from 'socket.io-client';
import type { FaroSocket } from '../app/line.ts';
import { onWake } from '../live/wake.ts';
import { useChat } from './chat-store.ts';
import { sayOn } from './line.ts';

/** A typing sign fades by itself after so many milliseconds without another. */
const typingFades = 6_000;
/** Milliseconds without an answer after which a connection counts as dead. */
const patience = 5_000;
/** Milliseconds for which a customer can read what was wrong with the line. */
const readable = 15_000;

/**
 * Follows the conversation on the socket and fetches what was missed at every reconnection.
 * @returns the function that ends it.
 */
export function follow(conversationId: string, token: string): () => void {
  const socket: FaroSocket = io({ auth: { token } });
  sayOn(socket);
  let ended = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  const { saw, setOnline, setTyping, setLineFailure } = useChat.getState();
  const catchUp = async () => {
    const after = useChat.getState().view.sequence;
    const answer = await socket.timeout(patience).emitWithAck('follow', { conversationId, after });
    if (answer.ok) saw(answer.data.events);
    else if (['session-expired', 'not-signed-in'].includes(answer.failure.code))
      useChat.setState({ expired: true });
    else retrying = setTimeout(() => void catchUp().catch(connectAnew), patience);
  };
  const connectAnew = () => {
    if (!ended) socket.disconnect().connect();
  };
  socket.on('connect', () => {
    setOnline(true);
    catchUp().catch(connectAnew);
  });
  const asleep = onWake(() => (socket.connected ? void catchUp().catch(connectAnew) : connectAnew()));
  socket.on('disconnect', () => setOnline(false));
  socket.on('connect_error', () => setOnline(false));
  socket.on('events', ({ events }) => saw(events));
  socket.on('line-failed', ({ code }) => {
    setLineFailure(code);
    clearTimeout(clearing);
    clearing = setTimeout(() => setLineFailure(null), readable);
  });
  socket.on('typing', ({ who }) => {
    if (who === 'customer') return;
    setTyping(true);
    clearTimeout(fading);
    fading = setTimeout(() => setTyping(false), typingFades);
  });
  return () => {
    ended = true;
    sayOn(null);
    asleep();
    clearTimeout(fading);
    clearTimeout(clearing);
    setLineFailure(null);
    clearTimeout(retrying);
    socket.disconnect();
  };
}
