import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { PresenceChange } from '../../shared/desks/presence.ts';
import { abuseNoticed } from '../agents/compliance/check-compliance.ts';
import type { Conversations } from '../conversations/conversations.ts';

type Keep = (person: string, at: string, change: PresenceChange) => void;

/** The ending by which a rep says that the customer was abusive. */
const abusiveContact = 'abusive-contact';

interface Held {
  readonly rep: string;
  readonly abusive: boolean;
}

interface Deps {
  readonly conversations: Pick<Conversations, 'open' | 'get' | 'listen'>;
  /** The contacts that the reps' logs have open. */
  readonly known: readonly { readonly rep: string; readonly conversationId: string }[];
  readonly keep: Keep;
  readonly clock: () => Date;
}

/**
 * Tells when each contact of a rep began and ended, as the turn changes hands. What changed while nobody
 * listened, over a restart, is told first.
 *
 * @returns the function that ends it.
 */
export async function followContacts({ conversations, known, keep, clock }: Deps): Promise<() => void> {
  const held = new Map<string, Held>();

  function begin(conversationId: string, rep: string, at: string): void {
    held.set(conversationId, { rep, abusive: false });
    keep(rep, at, { kind: 'contact-began', conversationId });
  }

  function hear(event: ConversationEvent): void {
    const { conversationId, at } = event;
    const now = held.get(conversationId);
    if (now && tellsOfAbuse(event)) held.set(conversationId, { ...now, abusive: true });
    if (event.type !== 'owner-changed') return;
    const rep = event.owner.kind === 'rep' ? event.owner.id : null;
    if (now && now.rep !== rep) {
      held.delete(conversationId);
      const closed = event.because === 'closed';
      keep(now.rep, at, { kind: 'contact-ended', conversationId, abusive: now.abusive, closed });
    }
    if (rep !== null && now?.rep !== rep) begin(conversationId, rep, at);
  }

  const open = new Map(conversations.open().map((conversation) => [conversation.id, conversation]));
  for (const { rep, conversationId } of known) {
    if (repOf(open.get(conversationId)) === rep) held.set(conversationId, { rep, abusive: false });
    else {
      const conversation = await conversations.get(conversationId).catch(() => null);
      const at = (conversation && ownedSince(conversation)) ?? clock().toISOString();
      keep(rep, at, { kind: 'contact-ended', conversationId, abusive: false, closed: false });
    }
  }
  for (const conversation of open.values()) {
    const rep = repOf(conversation);
    if (rep !== null && !held.has(conversation.id)) {
      begin(conversation.id, rep, ownedSince(conversation) ?? clock().toISOString());
    }
  }
  return conversations.listen((_, events) => endingsFirst(events).forEach(hear));
}

/** How a conversation ended is written behind that the turn ended, in one append. */
function endingsFirst(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const endings = events.filter(({ type }) => type === 'conversation-closed');
  return [...endings, ...events.filter(({ type }) => type !== 'conversation-closed')];
}

/** The agents noticed it, or the rep put the conversation on file as such. */
function tellsOfAbuse(event: ConversationEvent): boolean {
  if (event.type === 'agent-reported') return event.read.includes(abuseNoticed);
  return event.type === 'conversation-closed' && event.disposition === abusiveContact;
}

function repOf(conversation: Conversation | undefined): string | null {
  return conversation?.owner.kind === 'rep' ? conversation.owner.id : null;
}

/** When the turn changed hands last; null where the log shows no change. */
function ownedSince({ transcript }: Conversation): string | null {
  const change = transcript.findLast(
    (line) => line.kind === 'happening' && line.event.type === 'owner-changed',
  );
  return change?.at ?? null;
}
