import { z } from 'zod';
import type { Conversation } from '../conversation/conversation.ts';
import type { ConversationEvent } from '../conversation/event.ts';
import type { ConversationRow } from '../conversation/row.ts';
import type { DeskView } from '../desks/desk-view.ts';
import type { Answer, Failure } from './failure.ts';
import { routes, type RouteName } from './http.ts';
import type { Guard, Recorded } from './route.ts';

const conversationId = z.string().min(1).max(200);
/** Where a trace stands, as W3C Trace Context writes it. */
const Traceparent = z.string().regex(/^00-[\da-f]{32}-[\da-f]{16}-01$/);

/**
 * What a client may ask on the socket, each with its guard. The handshake carries the session's token
 * (`auth.token`). The socket shows what happens, and takes what people say: their words go the short way while their
 * line is open, and over HTTP to the same handlers while it is not. All other changes go over HTTP.
 */
export const requests = {
  /** A rep or supervisor who has the turn speaks. */
  say: inConversation(routes.say),
  note: inConversation(routes.note),
  whisper: inConversation(routes.whisper),
  /** A customer speaks. */
  receiveMessage: { guard: routes.receiveMessage.guard, input: routes.receiveMessage.body },
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

function inConversation<Guarded extends Guard, Shape extends z.ZodRawShape>(route: {
  readonly guard: Guarded;
  readonly body: z.ZodObject<Shape>;
}) {
  return { guard: route.guard, input: z.object({ ...route.body.shape, conversationId }) };
}

export type RequestName = keyof typeof requests;
/** Requests that are routes as well: what people say. */
export type WordsName = RequestName & RouteName;
type Words<Name extends WordsName> = (
  input: z.input<(typeof requests)[Name]['input']>,
  acknowledge: (answer: Answer<Recorded>) => void,
) => void;

export interface ClientToServer {
  say: Words<'say'>;
  note: Words<'note'>;
  whisper: Words<'whisper'>;
  receiveMessage: Words<'receiveMessage'>;
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
  /** How a long conversation stands, with its last lines alone: ahead of the log that `follow` answers with. */
  glimpse(conversation: Conversation): void;
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
