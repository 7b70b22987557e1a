import type { Account, Ticket } from '../../../shared/accounts/account.ts';
import { dayOf } from './days.ts';
import type { TroubleTicket } from './entities.ts';
import { contactTicket, ticketTypes } from './profile.ts';
import type { Records } from './read-records.ts';

type TicketRecords = Pick<Records, 'tickets'>;

const kinds: Readonly<Record<string, Ticket['kind']>> = {
  [ticketTypes['dispute-opened']]: 'dispute',
  [ticketTypes['payment-arranged']]: 'payment',
  [ticketTypes['address-changed']]: 'moving',
  [ticketTypes['visit-scheduled']]: 'fault',
  [ticketTypes['cancellation-registered']]: 'cancellation',
  fault: 'fault',
};
/** Tickets that stand for a contact with the customer, or show on the bills. */
const notTickets: ReadonlySet<string> = new Set([
  contactTicket,
  ticketTypes['bill-sent'],
  ticketTypes['credit-applied'],
]);
const ended: ReadonlySet<string | undefined> = new Set(['resolved', 'closed', 'cancelled', 'rejected']);

/** Newest first. A type that is none of Faro's is `other`. */
export function ticketsOf({ tickets }: TicketRecords, timeZone: string): Account['tickets'] {
  return newestFirst(tickets)
    .filter(({ ticketType }) => !notTickets.has(ticketType))
    .map((ticket) => ({
      id: ticket.id,
      kind: kinds[ticket.ticketType] ?? 'other',
      state: ended.has(ticket.status) ? 'resolved' : 'open',
      openedOn: dayOf(ticket.creationDate, timeZone),
      dueOn: ticket.expectedResolutionDate ? dayOf(ticket.expectedResolutionDate, timeZone) : null,
      summary: ticket.description,
      amount: ticket.amount ?? null,
    }));
}

/** What the customer was in contact about before, newest first; a copy of a bill that was sent is one. */
export function contactsOf({ tickets }: TicketRecords, timeZone: string): Account['contacts'] {
  return newestFirst(tickets)
    .filter(({ ticketType }) => ticketType === contactTicket || ticketType === ticketTypes['bill-sent'])
    .map(({ creationDate, channel, description, statusChangeReason }) => ({
      on: dayOf(creationDate, timeZone),
      channel: channel?.name ?? channel?.id ?? '',
      topic: description,
      outcome: statusChangeReason ?? '',
    }));
}

export function arrangementsOf({ tickets }: TicketRecords, timeZone: string): Account['arrangements'] {
  return newestFirst(tickets)
    .filter(({ installment }) => installment.length > 0)
    .map(({ id, installment }) => ({
      id,
      parts: installment.map(({ dueDate, amount }) => ({ dueOn: dayOf(dueDate, timeZone), amount })),
    }));
}

/** Those of one moment stay as the server lists them, the newest first. */
function newestFirst(tickets: readonly TroubleTicket[]): readonly TroubleTicket[] {
  return tickets.toSorted(
    (first, second) => Date.parse(second.creationDate) - Date.parse(first.creationDate),
  );
}
