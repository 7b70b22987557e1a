import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import { reservedFor, type PendingHandOver } from '../../shared/conversation/hand-over.ts';
import type { Language } from '../../shared/language.ts';
import { faro } from '../conversations/speakers.ts';
import { watchDeadlines, type DeadlineDeps } from '../conversations/watch-deadlines.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { planOffers, spokenByNobody, type PlannedOffer } from './plan-offers.ts';
import type { ReadyDesks } from './ready-desks.ts';
import { waitingContact, type WaitingContact, type WithHandOver } from './waiting-contact.ts';

type OfferDeps = DeadlineDeps & Pick<ConversationDeps, 'packs'> & { readonly desks: ReadyDesks };

/** How long after a failed write the offers are planned again. */
const retryMilliseconds = 5_000;

/**
 * Offers what waits to whoever is ready, whenever either changes or time alone does. An offer that nobody answered in
 * the country's time goes on to the next, and the desk is told. One at a desk that takes nothing new any more is taken
 * back. Where nobody on duty speaks the language of what waits, the log says so. The log knows which offers run: those
 * of before a restart go on.
 *
 * @returns the function that ends it; offers that run stay as they are.
 */
export function offerContacts(deps: OfferDeps): () => void {
  const waiting = new Map<string, Waiting>();
  let cancelAlarm: (() => void) | null = null;
  let isPlanned = false;

  function keep(conversation: Conversation): void {
    const before = waiting.get(conversation.id);
    if (hasHandOver(conversation)) waiting.set(conversation.id, waitingNow(conversation));
    else waiting.delete(conversation.id);
    const isSame = (before?.handOver ?? null) === conversation.handOver;
    if (!isSame || (before && before.contact.language !== conversation.language)) plan();
  }

  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    deps.background.run('queue', async () => {
      isPlanned = false;
      await offerAll();
    });
  }

  async function offerAll(): Promise<void> {
    const all = [...waiting.values()];
    if (all.length === 0) return wakeAt(null);
    const asked = new Set(all.map(({ handOver }) => reservedFor(handOver)));
    const free = all.filter(({ handOver }) => reservedFor(handOver) === null);
    const onDuty = deps.desks.onDuty();
    const { offers, lookAgainAt } = planOffers({
      contacts: free.map(({ contact }) => contact),
      desks: deps.desks.now().filter(({ id }) => !asked.has(id)),
      onDuty,
      packs: deps.packs,
      now: deps.clock().getTime(),
    });
    wakeAt(lookAgainAt);
    try {
      for (const each of all) await withdrawHeld(each);
      for (const each of free) await noteSpeakers(each, spokenByNobody(each.contact, onDuty));
      for (const offer of offers) await offerTo(offer);
    } catch (error) {
      wakeAt(deps.clock().getTime() + retryMilliseconds);
      throw error;
    }
  }

  function wakeAt(time: number | null): void {
    cancelAlarm?.();
    cancelAlarm = time === null ? null : deps.schedule(new Date(time), plan);
  }

  /** Refused where somebody took it or it was closed meanwhile. */
  async function record({ contact, epoch }: Waiting, event: NewEvent): Promise<void> {
    await deps.conversations.record({ conversationId: contact.id, events: [event], epoch });
  }

  async function withdrawHeld(known: Waiting): Promise<void> {
    const { id, offer } = known.handOver;
    if (!offer || !deps.desks.isHeld(offer.to)) return;
    await record(known, { type: 'offer-withdrawn', author: faro, handOver: id, to: offer.to });
  }

  async function noteSpeakers(known: Waiting, language: Language | null): Promise<void> {
    if (known.handOver.spokenByNobody === language) return;
    await record(known, { type: 'speakers-missed', author: faro, handOver: known.handOver.id, language });
  }

  async function offerTo({ contact: { id, country, language }, desk }: PlannedOffer): Promise<void> {
    const known = waiting.get(id);
    if (!known) return;
    const until = deps.clock().getTime() + deps.packs[country].offers.answerWithinSeconds * 1_000;
    const expiresAt = new Date(until).toISOString();
    const offered = { handOver: known.handOver.id, to: desk.id, name: desk.name, expiresAt };
    const other = desk.languages.includes(language) ? {} : { otherLanguage: language };
    await record(known, { type: 'contact-offered', author: faro, ...offered, ...other });
  }

  deps.conversations.open().forEach(keep);
  const ends = [
    deps.conversations.listen(keep),
    deps.desks.listen(plan),
    watchDeadlines(deps, runningOffer, (conversationId, id) => passOn(deps, conversationId, id)),
  ];
  return () => {
    for (const end of ends) end();
    cancelAlarm?.();
  };
}

/** What the queue remembers of a conversation that waits, looked at once for each change of it. */
interface Waiting {
  readonly handOver: PendingHandOver;
  readonly epoch: number;
  readonly contact: WaitingContact;
}

function waitingNow(conversation: WithHandOver): Waiting {
  const { handOver, owner } = conversation;
  return { handOver, epoch: owner.epoch, contact: waitingContact(conversation) };
}

function hasHandOver(conversation: Conversation): conversation is WithHandOver {
  return conversation.handOver !== null;
}

function runningOffer({ handOver }: Conversation) {
  if (!handOver?.offer) return [];
  const { to, at, expiresAt } = handOver.offer;
  return [{ id: `${to} ${at}`, expiresAt }];
}

async function passOn(deps: OfferDeps, conversationId: string, id: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const { handOver, owner } = conversation;
  if (!handOver?.offer || runningOffer(conversation)[0]?.id !== id) return;
  const { to } = handOver.offer;
  const appended = await deps.conversations.record({
    conversationId,
    events: [{ type: 'offer-unanswered', author: faro, handOver: handOver.id, to }],
    epoch: owner.epoch,
  });
  if (appended.outcome === 'appended') await deps.desks.passedUnanswered(to);
}
