import { decideAppend, type Decision } from '../../conversations/append-rules.ts';
import type { Append, Appended } from '../../conversations/conversation-log.ts';
import { commitDocumentOf, type LogState, type Proposal } from './conversation-log-documents.ts';
import { isFinished } from './conversation-log-homes.ts';
import { findByKey, reserveKey, settledOperations } from './conversation-log-keys.ts';
import { catchUp, commit, restOperations, type LogStore } from './conversation-log-store.ts';

/**
 * Appends, however many writers there are. An append is decided on a log of a known length and put on record by creating
 * the document of the next sequence: that succeeds only while nobody has appended since, so the decision holds.
 * Otherwise what the others wrote is read and all is decided anew. At each failure one of the others went on, so this
 * ends. Of all the calls for one append, by its key, exactly one answers `appended`: the one that put it on record.
 *
 * @throws RangeError for events that break the rules named at `ConversationLog`.
 */
export async function append(store: LogStore, wanted: Append, clock: () => Date): Promise<Appended> {
  let state = store.states.get(wanted.conversationId) ?? null;
  for (;;) {
    const at = clock().toISOString();
    const decided = decideOn(wanted, state, at) ?? (await decideOnNewest(store, wanted, at));
    if (decided.outcome !== 'append') return decided;
    const proposal = await propose(store, decided);
    const earlier = wanted.key === undefined ? null : await reserveKey(store, wanted.key, proposal);
    if (earlier) return earlier;
    const committed = await commit(store, proposal, proposal.document.append.id);
    if (committed !== 'taken') {
      await finish(store, wanted, proposal);
      return { outcome: committed === 'done' ? 'appended' : 'repeated', events: decided.events };
    }
    state = await catchUp(store, wanted.conversationId);
  }
}

type Decided = Extract<Decision, { outcome: 'append' }> & { readonly before: LogState | null };

/** Null where what is known of the log allows no append: others may have changed that. */
function decideOn(wanted: Append, before: LogState | null, at: string): Decided | null {
  if (!before) return null;
  try {
    const decision = decideAppend(wanted, before.head, at);
    return decision.outcome === 'append' ? { ...decision, before } : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function decideOnNewest(
  store: LogStore,
  wanted: Append,
  at: string,
): Promise<Decided | Exclude<Appended, { outcome: 'appended' }>> {
  const earlier = wanted.key === undefined ? null : await findByKey(store, wanted.key);
  if (earlier) return { outcome: 'repeated', events: earlier };
  const before = await catchUp(store, wanted.conversationId);
  const decision = decideAppend(wanted, before?.head ?? null, at);
  return decision.outcome === 'append' ? { ...decision, before } : decision;
}

async function propose({ homes }: LogStore, { events, head, before }: Decided): Promise<Proposal> {
  const document = commitDocumentOf(events, head, before);
  const { event } = document;
  const home =
    event.type === 'conversation-opened' ? await homes.make(event) : await homes.find(document.conversation);
  if (home === null) throw new RangeError('A log begins with conversation-opened and has it once');
  return { index: home, document };
}

/**
 * Writes what follows from an append that is on record. Should it come to nothing, then readers write the other events
 * from the record, whoever looks for the key looks there too, and the list of what is unfinished looks again.
 */
async function finish(store: LogStore, { key }: Append, proposal: Proposal): Promise<void> {
  const { append, conversation } = proposal.document;
  const operations = [
    ...restOperations(proposal),
    ...(key === undefined ? [] : settledOperations(store, key, proposal)),
    ...(isFinished(append.state.head) ? store.homes.finishedOperations(conversation) : []),
  ];
  if (operations.length === 0) return;
  const written = store.client.bulk({ body: operations }).catch(() => undefined);
  if (append.rest.length > 0) await written;
  else store.later(written);
}
