import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { CustomerNow } from '../../shared/customer-now.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { createSerial } from '../conversations/serial.ts';
import type { CustomerKey, Heard, LiveContext } from './live-context.ts';

/** What is known of customers, whether or not its engine is there. */
export interface CustomersNow {
  /** While the engine is away, what the conversations that go on say. Never throws. */
  recall(customer: CustomerKey): Promise<CustomerNow>;
  /** As in `LiveContext`, but never throws: while the engine is away nobody goes by any handle. */
  readonly identify: LiveContext['identify'];
  readonly whoIs: LiveContext['whoIs'];
  /** Makes everything again from the conversations that go on. Never throws. */
  rebuild(): Promise<void>;
  close(): void;
}

interface Deps {
  readonly conversations: Pick<Conversations, 'open' | 'listen'>;
  readonly context: LiveContext;
}

/** The fact that says where a customer is going to be. */
const placeFact = 'new-address';

/**
 * Keeps what is known of customers by the logs: reads the conversations that go on once, and listens from then on. An
 * engine that fails is not waited for: what it missed is made again by `rebuild`.
 */
export async function keepLiveContext({ conversations, context }: Deps): Promise<CustomersNow> {
  const serial = createSerial();

  function remember(conversation: Conversation, heard: readonly Heard[]): Promise<void> {
    const customer = customerOf(conversation);
    if (!customer || heard.length === 0) return Promise.resolve();
    return serial.run(customer.accountId, async () => {
      for (const each of heard) await context.remember(customer, each);
    });
  }

  async function rebuild(): Promise<void> {
    for (const conversation of conversations.open()) {
      await remember(conversation, heardIn(conversation)).catch(ignore);
    }
  }

  const deaf = conversations.listen((conversation, events) => {
    const heard = events.flatMap((event) => heardBy(conversation, event));
    remember(conversation, heard).catch(ignore);
  });
  await rebuild();

  return {
    async recall(customer) {
      const open = conversations.open();
      try {
        const known = await context.recall(customer);
        // What was closed while the engine was away is still in it.
        return {
          ...known,
          open: known.open.filter((each) => open.some(({ id }) => id === each.conversationId)),
        };
      } catch {
        return recallFrom(open, customer);
      }
    },
    identify: (handle, customer) => context.identify(handle, customer).catch(ignore),
    whoIs: (handle, country) => context.whoIs(handle, country).catch(() => null),
    rebuild,
    close: deaf,
  };
}

function customerOf({ country, accountId }: Conversation): CustomerKey | null {
  return accountId === null ? null : { country, accountId };
}

function heardBy({ id: conversationId, channel }: Conversation, event: ConversationEvent): readonly Heard[] {
  const { at } = event;
  switch (event.type) {
    case 'message-received':
      return [{ kind: 'words', conversationId, channel, at }];
    case 'fact-learned':
      if (event.name === placeFact) return [{ kind: 'location', text: event.value, at }];
      return event.standing === 'verified' ? [{ kind: 'verified', name: event.name, at }] : [];
    case 'conversation-closed':
      return [{ kind: 'closed', conversationId }];
    default:
      return [];
  }
}

/** As its fold says it: facts count from the customer's last words on. */
function heardIn({
  id: conversationId,
  channel,
  facts,
  transcript,
  openedAt,
}: Conversation): readonly Heard[] {
  const last = transcript.findLast((line) => line.kind === 'utterance' && line.from === 'customer');
  const at = last?.at ?? openedAt;
  const place = facts.find(({ name }) => name === placeFact);
  return [
    { kind: 'words', conversationId, channel, at },
    ...facts.flatMap(({ name, standing }): readonly Heard[] =>
      standing === 'verified' && name !== placeFact ? [{ kind: 'verified', name, at }] : [],
    ),
    ...(place ? [{ kind: 'location', text: place.value, at } as const] : []),
  ];
}

function recallFrom(open: readonly Conversation[], { country, accountId }: CustomerKey): CustomerNow {
  const heard = open
    .filter((each) => each.country === country && each.accountId === accountId)
    .flatMap(heardIn)
    .filter((each) => each.kind !== 'closed')
    .toSorted((one, other) => other.at.localeCompare(one.at));
  const words = heard.filter((each) => each.kind === 'words');
  const place = heard.find((each) => each.kind === 'location');
  return {
    open: words.map(({ conversationId, channel, at }) => ({ conversationId, channel, at })),
    last: words[0] ? { channel: words[0].channel, at: words[0].at } : null,
    verified: heard.flatMap((each) => (each.kind === 'verified' ? [{ name: each.name, at: each.at }] : [])),
    location: place ? { text: place.text, at: place.at } : null,
  };
}

function ignore(): void {
  // An engine that fails is told of once, by its own connection.
}
