import { z } from 'zod';
import type { ConversationEvent } from '../conversation/event.ts';
import type { ConversationRow } from '../conversation/row.ts';
import type { DeskView } from '../desks/desk-view.ts';
import type { Guard } from './route.ts';
import type { Answer, Failure } from './failure.ts';

const conversationId = z.string().min(1).max(200);
/** Where a trace stands, as W3C Trace Context writes it. */
const Traceparent = z.string().regex(/^00-[\da-f]{32}-[\da-f]{16}-01$/);

/**
 * What a client may ask on the socket, each with its guard. The handshake carries the session's token
 * (`auth.token`). Everything that changes something goes over HTTP; the socket only shows.
 */
export const requests = {
  /** Joins a conversation's room and gets its log after `after`; from then on `events` carries what is new. */
  follow: { guard: 'signed-in', input: z.object({ conversationId, after: z.number().int().nonnegative() }) },
  unfollow: { guard: 'signed-in', input: z.object({ conversationId }) },
  /** Joins the rooms of the caller's countries: `row` carries each conversation that changed. */
  'follow-rows': { guard: 'list-conversations', input: z.object({}) },
  /** Joins the room that hears when the routing table or a breaker changes. */
  'follow-models': { guard: 'read-models', input: z.object({}) },
  /** Gets the caller's own desk and joins its room: from then on `desk` carries each change. */
  'follow-desk': { guard: 'keep-presence', input: z.object({}) },
  typing: { guard: 'speak-to-customer', input: z.object({ conversationId }) },
  /** Says how long `events` with a trace took from their arrival until they were painted, in milliseconds. */
  painted: {
    guard: 'list-conversations',
    input: z.object({ trace: Traceparent, milliseconds: z.number().min(0).max(60_000) }),
  },
} as const satisfies Record<string, { guard: Guard; input: z.ZodType }>;

export type RequestName = keyof typeof requests;

export interface ClientToServer {
  follow(
    input: z.infer<typeof requests.follow.input>,
    acknowledge: (answer: Answer<{ events: readonly ConversationEvent[] }>) => void,
  ): void;
  unfollow(input: z.infer<typeof requests.unfollow.input>, acknowledge: (answer: Answer<null>) => void): void;
  'follow-rows'(
    input: Record<string, never>,
    acknowledge: (answer: Answer<{ rows: readonly ConversationRow[] }>) => void,
  ): void;
  'follow-models'(input: Record<string, never>, acknowledge: (answer: Answer<null>) => void): void;
  'follow-desk'(input: Record<string, never>, acknowledge: (answer: Answer<DeskView>) => void): void;
  typing(input: z.infer<typeof requests.typing.input>, acknowledge: (answer: Answer<null>) => void): void;
  painted(input: z.infer<typeof requests.painted.input>, acknowledge: (answer: Answer<null>) => void): void;
}

export interface ServerToClient {
  /**
   * New entries of a followed log, in order; a gap is mended with another `follow`. Where they come with a `trace`,
   * the screen tells by `painted` when they can be seen.
   */
  events(message: { conversationId: string; events: readonly ConversationEvent[]; trace?: string }): void;
  row(row: ConversationRow): void;
  /** The routing table or a breaker is not what it was: ask for it again. */
  'models-changed'(): void;
  /** Something owed to a customer of the caller's countries is not what it was: ask for it again. */
  'follow-ups-changed'(): void;
  desk(desk: DeskView): void;
  /** Why the line before this one was cut, as this one begins; or why requests on this one are refused for a while. */
  'line-failed'(failure: Failure): void;
  typing(message: { conversationId: string; who: 'customer' | 'lana' | 'person' }): void;
}
