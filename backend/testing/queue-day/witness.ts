import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { Conversations } from '../../conversations/conversations.ts';
import { priorities, waitingContact, type WaitingContact } from '../../queue/waiting-contact.ts';
import type { ReadyDesk } from '../../queue/ready-desks.ts';
import { packs } from '../builders.ts';
import type { Crew } from './crew.ts';

/** Where a contact is, as its events say one by one. */
type Where =
  | { readonly at: 'lana' | 'waiting' | 'closed' }
  | { readonly at: 'person' | 'offered'; readonly id: string };

/** Looks at every event of a day and writes down what breaks a promise of the queue. */
export function createWitness(conversations: Conversations, crew: Crew, now: () => number) {
  const where = new Map<string, Where>();
  const waiting = new Map<string, WaitingContact>();
  const asked = new Map<string, string>();
  const served = new Set<string>();
  const broken: string[] = [];
  const counts = { offers: 0, declined: 0, unanswered: 0, expired: 0, byHand: 0, mostWaiting: 0 };
  const isTrue = (fine: boolean, what: string) => void (fine || broken.push(what));

  function see(conversation: Conversation, event: ConversationEvent): void {
    const id = event.conversationId;
    const before: Where = where.get(id) ?? { at: 'lana' };
    switch (event.type) {
      case 'hand-over-requested':
        // Lana asks once more for one that waits or is offered; a colleague's time is up and the team is asked.
        if (before.at === 'offered' && event.to === null) return;
        isTrue(before.at !== 'closed', `${id} asked for after it was closed`);
        return move(id, event.to === null ? { at: 'waiting' } : { at: 'offered', id: event.to });
      case 'contact-offered':
        counts.offers += 1;
        isTrue(before.at === 'waiting', `${id} offered to ${event.to} while ${JSON.stringify(before)}`);
        isTrue(!asked.has(event.to), `${event.to} asked for ${id} and ${asked.get(event.to)} at once`);
        seeFairness(conversation, event.to);
        return move(id, { at: 'offered', id: event.to });
      case 'offer-unanswered':
        counts.unanswered += 1;
        isTrue(before.at === 'offered' && before.id === event.to, `${id} not offered to ${event.to}`);
        return move(id, { at: 'waiting' });
      case 'hand-over-declined':
        counts.declined += 1;
        isTrue(before.at === 'offered' && before.id === event.author.id, `${id} declined by a stranger`);
        return move(id, { at: 'waiting' });
      case 'hand-over-expired':
        counts.expired += 1;
        return conversation.handOver?.offer ? undefined : move(id, { at: 'waiting' });
      case 'hand-over-accepted': {
        const mayTake = before.at === 'waiting' || (before.at === 'offered' && before.id === event.author.id);
        isTrue(
          mayTake || event.author.kind === 'supervisor',
          `${id} taken by ${event.author.id} over another`,
        );
        if (before.at === 'waiting') counts.byHand += 1;
        served.add(id);
        return move(id, { at: 'person', id: event.author.id });
      }
      case 'conversation-closed':
        isTrue(before.at === 'person', `${id} closed while ${JSON.stringify(before)}`);
        return move(id, { at: 'closed' });
      default:
        return undefined;
    }
  }

  function move(id: string, to: Where): void {
    const before = where.get(id);
    if (before?.at === 'offered' && asked.get(before.id) === id) asked.delete(before.id);
    if (to.at === 'offered') asked.set(to.id, id);
    where.set(id, to);
  }

  /**
   * Fair: at the moment at which a desk is asked, nobody waits who presses more, or presses as much and has waited
   * longer, and whom that desk could have been asked for: in its country, its language, its hours, with its skill or
   * after the time that is kept for those with it, and not passed on by it before.
   */
  function seeFairness(conversation: Conversation, to: string): void {
    const rep = crew.reps.find(({ person }) => person.id === to);
    const taken = waiting.get(conversation.id);
    if (!rep || !taken) return void broken.push(`${conversation.id} offered to ${to}, unknown`);
    for (const left of waiting.values()) {
      if (left.id === taken.id || where.get(left.id)?.at !== 'waiting') continue;
      const [one, two] = [priorities.indexOf(left.priority), priorities.indexOf(taken.priority)];
      const comesBefore = one < two || (one === two && left.since < taken.since);
      const desk = { ...rep, countries: rep.person.countries, id: to };
      isTrue(!comesBefore || !mayHave(desk, left), `${taken.id} went to ${to} before ${left.id}`);
    }
  }

  function mayHave(
    desk: Pick<ReadyDesk, 'countries' | 'languages' | 'skills' | 'id'> & { readonly to: number },
    contact: WaitingContact,
  ): boolean {
    const keptFor = packs[contact.country].offers.skilledForSeconds * 1_000;
    const skilled = contact.needs === null || desk.skills.includes(contact.needs);
    return (
      desk.countries.includes(contact.country) &&
      desk.languages.includes(contact.language) &&
      (skilled || now() >= contact.since + keptFor) &&
      now() + contact.minutes * 60_000 <= desk.to &&
      !contact.passedBy.some(({ id }) => id === desk.id)
    );
  }

  conversations.listen((conversation, events) => {
    for (const event of events) see(conversation, event);
    const { handOver } = conversation;
    if (handOver) waiting.set(conversation.id, waitingContact({ ...conversation, handOver }));
    else waiting.delete(conversation.id);
    counts.mostWaiting = Math.max(counts.mostWaiting, waiting.size);
  });
  return { where, broken, counts, served };
}
