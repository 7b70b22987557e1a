import type { Server, Socket } from 'socket.io';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Guard } from '../../shared/wire/route.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import type { Caller } from '../people/session-token.ts';
import { authorizeReach, authorizeRole, type AuthorizeDeps, type Reached } from './authorize.ts';

export interface SocketData {
  caller: Caller;
  token: string;
}
type NoEvents = Record<string, never>;
export type FaroServer = Server<ClientToServer, ServerToClient, NoEvents, SocketData>;
type JoiningSocket = Socket<ClientToServer, ServerToClient, NoEvents, SocketData>;
/** Joins nothing by itself: the way into a room is `enterRoom`. */
export type FaroSocket = Omit<JoiningSocket, 'join'>;

/** Who hears what is sent here, and what it takes to come in. */
export interface Room {
  readonly name: string;
  readonly guard: Guard;
  readonly reach: readonly Reached[];
}

/** Who of a conversation hears what: its customer gets less than the people who follow it. */
export const rooms = {
  rows: (country: CountryCode) => ({
    name: `rows:${country}`,
    guard: 'list-conversations',
    reach: [{ kind: 'country', id: country }],
  }),
  models: () => ({ name: 'models', guard: 'read-models', reach: [] }),
  /** Of one rep's own desk. */
  desk: (personId: string) => ({
    name: `desk:${personId}`,
    guard: 'keep-presence',
    reach: [{ kind: 'self', id: personId }],
  }),
  people: (conversationId: string) => ({
    name: `people:${conversationId}`,
    guard: 'read-conversation',
    reach: [{ kind: 'conversation', id: conversationId }],
  }),
  customer: (conversationId: string) => ({
    name: `customer:${conversationId}`,
    guard: 'read-own-conversation',
    reach: [{ kind: 'conversation', id: conversationId }],
  }),
} as const satisfies Record<string, (id: never) => Room>;

/** The room in which this person hears of a conversation. */
export function roomOf(person: Person, conversationId: string): Room {
  return person.role === 'customer' ? rooms.customer(conversationId) : rooms.people(conversationId);
}

/** @throws FailureError as `authorizeRole` and `authorizeReach` do, for whoever may not hear what is said there. */
export async function requireRoom(
  deps: AuthorizeDeps,
  caller: Caller,
  { guard, reach }: Room,
): Promise<void> {
  authorizeRole(guard, caller);
  await authorizeReach(deps, caller, reach);
}

/** @throws FailureError as `requireRoom` does. */
export async function enterRoom(
  deps: AuthorizeDeps,
  socket: FaroSocket,
  caller: Caller,
  room: Room,
): Promise<void> {
  await requireRoom(deps, caller, room);
  await (socket as JoiningSocket).join(room.name);
}
