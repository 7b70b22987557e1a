import { assertNever } from '../../shared/assert-never.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { PendingHandOver } from '../../shared/conversation/hand-over.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { handlingMinutes } from '../../shared/desks/handling-time.ts';
import { skillFor, type Skill } from '../../shared/desks/skill.ts';
import type { Language } from '../../shared/language.ts';

/**
 * How much a contact presses, most first. `let-down`: the customer has asked more than once, or waited out the time in
 * which somebody should have come; since everyone who waits comes to that, nobody waits for ever behind others.
 * `pressing`: a reply was held, a decision or a person's own hand-over is waited for, or the mood is low. `usual`: all
 * others.
 */
export const priorities = ['let-down', 'pressing', 'usual'] as const;
export type Priority = (typeof priorities)[number];

/** A mood from here down, on the scale of -1 to 1, presses. */
const lowMood = -0.5;

/** What the queue looks at of a conversation that waits for anyone. */
export interface WaitingContact {
  readonly id: string;
  readonly country: CountryCode;
  readonly language: Language;
  /** Null where everyone is as good. */
  readonly needs: Skill | null;
  readonly priority: Priority;
  /** Milliseconds of the clock since when a person is waited for, over all times that it was asked. */
  readonly since: number;
  /** That serving it usually takes. */
  readonly minutes: number;
  readonly passedBy: PendingHandOver['passedBy'];
}

export type WithHandOver = Conversation & { readonly handOver: PendingHandOver };

export function waitingContact(conversation: WithHandOver): WaitingContact {
  const { id, country, language, topic, handOver } = conversation;
  return {
    id,
    country,
    language,
    needs: handOver.team ?? skillFor(topic),
    priority: priorityOf(conversation),
    since: Date.parse(handOver.requestedAt),
    minutes: handlingMinutes(topic),
    passedBy: handOver.passedBy,
  };
}

export function priorityOf({ handOver, asksForPerson, mood }: WithHandOver): Priority {
  if (handOver.expired > 0 || asksForPerson > 1) return 'let-down';
  if (mood !== null && mood <= lowMood) return 'pressing';
  switch (handOver.reason) {
    case 'held':
    case 'decision':
    case 'mood':
      return 'pressing';
    case 'asked':
    case 'uncertain':
    case 'rule':
    case 'failure':
      return 'usual';
    default:
      return assertNever(handOver.reason);
  }
}

/** Who comes first: who presses more, then who has waited longer. */
export function byTurn(one: WaitingContact, other: WaitingContact): number {
  return (
    priorities.indexOf(one.priority) - priorities.indexOf(other.priority) ||
    one.since - other.since ||
    one.id.localeCompare(other.id)
  );
}
