import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author, NewEvent } from '../../shared/conversation/event.ts';
import { reservedFor, type PendingHandOver } from '../../shared/conversation/hand-over.ts';
import type { Append } from './conversation-log.ts';

/** Whether the author may take or decline what waits: it is offered to or meant for nobody else, or they supervise. */
export function mayAnswer(handOver: PendingHandOver, { kind, id }: Author): boolean {
  const only = reservedFor(handOver);
  return only === null || only === id || kind === 'supervisor';
}

/**
 * Whether an append leaves the conversation in one place: only what waits is offered, to one person at a time, whom
 * no other rep forestalls. Advice is asked of one colleague at a time. Checked by whoever holds the folded
 * conversation, for a write that is refused where the log has gone on since, so that of two who come at the same time
 * one is refused.
 */
export function keepsPlace({ events }: Pick<Append, 'events'>, before: Conversation | null): boolean {
  return before === null || events.every((event) => fits(event, before));
}

/** Whether what `keepsPlace` looks at matters to the append. */
export function movesPlace({ events }: Pick<Append, 'events'>): boolean {
  return events.some(({ type }) => placeTypes.has(type));
}

const placeTypes: ReadonlySet<NewEvent['type']> = new Set([
  'contact-offered',
  'offer-unanswered',
  'offer-withdrawn',
  'hand-over-accepted',
  'hand-over-declined',
  'owner-changed',
  'consult-asked',
  'consult-accepted',
  'consult-ended',
]);

function fits(event: NewEvent, { handOver, consult }: Conversation): boolean {
  switch (event.type) {
    case 'contact-offered':
      return handOver?.id === event.handOver && reservedFor(handOver) === null;
    case 'offer-unanswered':
    case 'offer-withdrawn':
      return handOver?.id === event.handOver && handOver.offer?.to === event.to;
    case 'hand-over-accepted':
    case 'hand-over-declined':
      return handOver?.id === event.handOver && mayAnswer(handOver, event.author);
    case 'owner-changed':
      return handOver === null || event.author.kind !== 'rep' || mayAnswer(handOver, event.author);
    case 'consult-asked':
      return consult === null;
    case 'consult-accepted':
      return consult?.id === event.consult && consult.state === 'asked';
    case 'consult-ended':
      return consult?.id === event.consult;
    default:
      return true;
  }
}
