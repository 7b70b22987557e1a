import type { CustomerView } from './customer-view.ts';

/** Something the customer said that the log has not shown back yet. */
export interface Outgoing {
  readonly messageId: string;
  readonly text: string;
  /** `sent` is durable at Faro; `refused` waits for the customer, for Faro could not take it. */
  readonly state: 'sending' | 'sent' | 'refused';
}

/** Still to be delivered, in the order it was said: whatever the log shows is out. */
export function undelivered(outbox: readonly Outgoing[], view: CustomerView): readonly Outgoing[] {
  const delivered = new Set(view.lines.flatMap((line) => (line.kind === 'words' ? [line.messageId] : [])));
  return outbox.filter(({ messageId }) => !delivered.has(messageId));
}

/** The next message to send: one at a time, so that what was said first arrives first. */
export function nextToSend(outbox: readonly Outgoing[]): Outgoing | null {
  return outbox.find(({ state }) => state === 'sending') ?? null;
}
