import path from 'node:path';
import { openSqliteConversationLog } from '../../../backend/adapters/sqlite/conversation-log.ts';
import type { Author, NewEvent } from '../../../shared/conversation/event.ts';
import { lana } from '../../../shared/conversation/ownership.ts';

export const rep = { user: 'carla.ec', name: 'Carla Benítez' } as const;

const faro: Author = { kind: 'system', id: 'faro', name: 'Faro' };
const carla: Author = { kind: 'rep', id: rep.user, name: rep.name };
const claim = { kind: 'rep', id: rep.user, epoch: 2 } as const;

/** Events of one append. */
const batch = 500;

/** Writes a log of so many lines between a customer and the rep, who has the turn, into a data folder. */
export async function writeConversation(
  folder: string,
  customerName: string,
  lines: number,
): Promise<string> {
  const log = openSqliteConversationLog(path.join(folder, 'conversations.sqlite'));
  const conversationId = customerName.toLowerCase();
  const customer: Author = { kind: 'customer', id: `EC-${customerName}`, name: customerName };
  await log.append({ conversationId, events: opening(customerName) });
  for (let first = 1; first <= lines; first += batch) {
    const count = Math.min(batch, lines - first + 1);
    const events = Array.from({ length: count }, (_, index) => line(customer, first + index));
    await log.append({ conversationId, events, claim });
  }
  await log.close();
  return conversationId;
}

/** What the line with this number says, the first being 1. */
export function wordsOf(number: number): string {
  return `Línea ${number}: en la factura de este mes aparece un cargo que no reconozco y quisiera entender`;
}

function opening(customerName: string): readonly NewEvent[] {
  return [
    {
      type: 'conversation-opened',
      author: faro,
      channel: 'web-chat',
      country: 'EC',
      language: 'es',
      accountId: null,
      customerName,
      simulated: false,
    },
    { type: 'owner-changed', author: faro, owner: { ...lana, epoch: 1 }, because: 'opened' },
    { type: 'owner-changed', author: carla, owner: { ...claim, name: rep.name }, because: 'took-over' },
  ];
}

/** Customer and rep by turns; the rep has the last word where the lines are even. */
function line(customer: Author, number: number): NewEvent {
  const messageId = `line-${number}`;
  const text = wordsOf(number);
  if (number % 2 === 1) {
    return {
      type: 'message-received',
      author: customer,
      messageId,
      from: 'customer',
      text,
      channel: 'web-chat',
    };
  }
  return {
    type: 'reply-sent',
    author: carla,
    messageId,
    from: 'rep',
    text,
    epoch: claim.epoch,
    sources: [],
    model: null,
    suggestionId: null,
  };
}
